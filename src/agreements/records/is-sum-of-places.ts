import { isKnownModel } from '../program-models.js';
import { readModel } from '../read-model.js';
import type { RowCells } from './row-cells.js';

/** Names of no one place, in the column of a place. */
const sumWords =
  /^(the )?(grand |sub)?-?total[s:]?$|^(the )?(united states( of america)?|u\.? ?s\.? ?a?\.?|nation(al|wide)?|estados unidos|all (states|counties|places))( total)?$/i;

const zero = /^0+(\.0*)?$/;

/** A row of no place that begins so is one too, as a last line "Total: 12 agreements". */
const sumLine = /^\W*((grand |sub-?)?totals?|sum)\b/i;

/** Whether a row is a sum of places, which is said and left out: it would be a place that nobody knows, or an agreement that nobody signed. */
export function isSumOfPlaces(cells: RowCells): boolean {
  const [code, state, county] = [cells.text('fips'), cells.text('state'), cells.text('county')];
  if (code === '' && state === '' && county === '') return isSumLine(cells);
  // A state's own row in tables of the Census Bureau has the county 000.
  const isZero = zero.test(code) && (state === '' || zero.test(state) || sumWords.test(state));
  const field = code !== '' && (sumWords.test(code) || isZero) ? 'fips' : state !== '' || code !== '' ? 'state' : 'county';
  if (field !== 'fips' && !sumWords.test(cells.text(field))) return false;
  if (isNobodys(cells)) cells.notice(field, { code: 'noted-sum' });
  else cells.report(field, { code: 'sum-of-places' });
  return true;
}

/** Whether no agency stands in a row, or a word for a sum in its place. */
const isNobodys = (cells: RowCells): boolean => cells.text('agency') === '' || sumWords.test(cells.text('agency'));

function isSumLine(cells: RowCells): boolean {
  const at = cells.source.cells.findIndex((cell) => cell.trim() !== '');
  if (at < 0 || !sumLine.test(cells.textAt(at))) return false;
  if (sumWords.test(cells.textAt(at))) cells.noticeAt(at, { code: 'noted-sum' });
  else cells.reportAt(at, { code: 'sum-of-places' });
  return true;
}

/** A name of a sum in a list, as "Total" in place of a county, or "Florida Total". */
const sumOfSome = /\b(sub-?)?totals?\W*$/i;

/** Whether a row of a list is the sum of others of its state: no agency stands in it and no model that is known, at most numbers. */
export function isSumOfAgreements(cells: RowCells): boolean {
  const field = (['county', 'state'] as const).find((each) => sumOfSome.test(cells.text(each)));
  const model = readModel(cells.text('model'));
  if (field === undefined || (model !== null && isKnownModel(model))) return false;
  if (!isNobodys(cells) && !/^[\d.,]+$/.test(cells.text('agency'))) return false;
  cells.notice(field, { code: 'noted-sum' });
  return true;
}
