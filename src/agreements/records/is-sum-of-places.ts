import type { RowCells } from './row-cells.js';

/** Names of no one place, in the column of a place. */
const sumWords =
  /^(the )?(grand |sub)?-?total[s:]?$|^(the )?(united states( of america)?|u\.? ?s\.? ?a?\.?|nation(al|wide)?|all (states|counties|places))( total)?$/i;

/** A row of no place that begins so is one too, as a last line "Total: 12 agreements". */
const sumLine = /^\W*((grand |sub-?)?totals?|sum)\b/i;

/** Whether a row is a sum of places, which is said and left out: it would be a place that nobody knows, or an agreement that nobody signed. */
export function isSumOfPlaces(cells: RowCells): boolean {
  const [code, state, county] = [cells.text('fips'), cells.text('state'), cells.text('county')];
  if (code === '' && state === '' && county === '') return isSumLine(cells);
  const field =
    code !== '' && (sumWords.test(code) || /^0+(\.0*)?$/.test(code)) ? 'fips' : state !== '' || code !== '' ? 'state' : 'county';
  if (field !== 'fips' && !sumWords.test(cells.text(field))) return false;
  cells.report(field, { code: 'sum-of-places' });
  return true;
}

function isSumLine(cells: RowCells): boolean {
  const at = cells.source.cells.findIndex((cell) => cell.trim() !== '');
  if (at < 0 || !sumLine.test(cells.textAt(at))) return false;
  cells.reportAt(at, { code: 'sum-of-places' });
  return true;
}
