import type { RowCells } from './row-cells.js';

/** Names of no one place, in the column of a place. */
const sumWords =
  /^(the )?(grand |sub)?-?total[s:]?$|^(the )?(united states( of america)?|u\.? ?s\.? ?a?\.?|nation(al|wide)?|all (states|counties|places))( total)?$/i;

/** Whether a row is a sum of places, which is said and left out: it would be a place that nobody knows, or an agreement that nobody signed. */
export function isSumOfPlaces(cells: RowCells): boolean {
  const [code, state] = [cells.text('fips'), cells.text('state')];
  const field =
    code !== '' && (sumWords.test(code) || /^0+(\.0*)?$/.test(code)) ? 'fips' : state !== '' || code !== '' ? 'state' : 'county';
  if (field !== 'fips' && !sumWords.test(cells.text(field))) return false;
  cells.report(field, { code: 'sum-of-places' });
  return true;
}
