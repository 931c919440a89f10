import { type Field, columnNames, foldHeader, isName } from '../tables/column-names.js';
import { describeColumn } from './describe-column.js';
import { nameColumns } from '../tables/name-columns.js';
import { everyOther } from '../tables/read-columns.js';
import { fieldMeant } from './field-meant.js';
import type { Positions } from './find-columns.js';
import type { Problem } from '../problem.js';
import type { ProblemList } from './problem-list.js';
import { isIdentifier, isSizeOfPlace } from './value-columns.js';
import type { Table } from '../tables/table.js';

/** The number that a record of this project's own form keeps of its source. */
const ownRow = 'row';

/** Columns that are named one by one, with what they hold; more of them are named together. */
const mostApart = 5;

/** Of two columns that say whether an agreement is over, the one that is not read may be the one that says so. */
const saysEnd: readonly Field[] = ['status', 'until', 'ended'];

/** Headers of columns that stand in a table for whoever reads it, whatever is in them. */
const besides =
  /^(notes?|comments?|remarks?|footnotes?|contact( name| person)?|sheriff( name)?|name of sheriff|chief|e ?mail( address)?|web ?site|home ?page|(street |mailing )?address|sources?( url| link)?|rank|notas?|fuente|teléfono)$/;
/** And of those that say no more of a place than its code, or its county, does. */
const besidesPlaces =
  /^(city|town|municipality|name|area name|geographic area name|label|zip( ?code)?|lat(itude)?|lon(gitude)?|lng|long|region|division|ciudad)$/;

/** Whether a column says nothing that a map could show. Sizes of places stand beside other numbers. */
function saysNothing(table: Table, position: number, { fips, county }: Positions): boolean {
  const header = foldHeader(table.columns[position] ?? '');
  if (besides.test(header) || isSizeOfPlace(header) || isIdentifier(header)) return true;
  if ((fips ?? county) !== undefined && besidesPlaces.test(header)) return true;
  const { numbers, filled } = describeColumn(table, position);
  return header === '' && numbers === filled;
}

/** Which columns of a table were read. */
export interface ReadColumns {
  /** For the fields that this project knows. */
  readonly positions: Positions;
  /** For something else. */
  readonly others?: readonly number[];
  /** Those that the author wants left out, by their headers. */
  readonly ignored?: readonly string[];
  /** Whether the table is a list of agreements, and no measure. */
  readonly isList: boolean;
}

/** Names every column that holds something and was not read. It is no loss where another column was read for the same field. */
export function nameUnread(table: Table, { positions, others = [], ignored = [], isList }: ReadColumns, problems: ProblemList): void {
  if (ignored.includes(everyOther)) return;
  const taken = new Set([...Object.values(positions), ...others]);
  const spare = new Set(
    (Object.keys(positions) as Field[]).flatMap((field) => (saysEnd.includes(field) ? [] : (columnNames[field] ?? []))),
  );
  const isPlaced = (positions.county ?? positions.fips) !== undefined;
  const isSpare = (header: string, position: number): boolean =>
    (isPlaced || !isName(header)) && spare.has(foldHeader(header)) && describeColumn(table, position).models === 0;
  const unread = table.columns.flatMap((header, position): Problem<'unread-column' | 'noted-unread'>[] => {
    if (taken.has(position) || header === ownRow) return [];
    const first = table.rows.find(({ cells }) => (cells[position] ?? '').trim() !== '');
    if (first === undefined) return [];
    const value = (first.cells[position] ?? '').trim().slice(0, 80);
    const cell = { row: first.row, column: header || `column ${position + 1}`, value };
    const isBeside = saysNothing(table, position, positions);
    if (isBeside) return [{ code: 'noted-unread', ...cell, mended: true }];
    const field = fieldMeant(table, position, positions, isList);
    return [{ code: 'unread-column', ...cell, field, ...(isSpare(header, position) && { mended: true }) }];
  });
  const lost = unread.filter(({ mended }) => mended !== true);
  for (const problem of lost.length > mostApart ? unread.filter(({ mended }) => mended) : unread) problems.push(problem);
  const [first] = lost;
  if (first === undefined || lost.length <= mostApart) return;
  const columns = nameColumns(lost.map(({ column }) => column));
  problems.push({ code: 'unread-columns', row: table.headerRow, column: first.column, value: '', columns, count: lost.length });
}
