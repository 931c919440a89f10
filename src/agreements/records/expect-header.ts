import { isColumnName } from '../tables/column-names.js';
import { describeColumn } from './describe-column.js';
import { fault } from '../fault.js';
import { isModelWord, modelInHeader } from './model-words.js';
import { nameColumns } from '../tables/name-columns.js';
import { readDate } from './read-date.js';
import type { ColumnNames } from '../tables/read-columns.js';
import { readNumber } from './read-number.js';
import { safeLink } from '../safe-link.js';
import type { Table } from '../tables/table.js';

/** Columns that must look like data in the header row too: one may be a header that says what its cells say. */
const enough = 2;

/**
 * Refuses a table whose first row is data and no headers: no cell of it is a header that this project knows, and several stand again
 * below, or are a number, a day or an address over others of their kind.
 *
 * @throws {DataError} naming the row that would be lost.
 */
export function expectHeader(table: Table, named: ColumnNames, file?: string): void {
  const { columns, rows, headerRow } = table;
  if (rows.length === 0 || named.size > 0) return;
  const like = columns.map((cell, position) => cell !== '' && isLikeBelow(table, cell, position));
  const isHeader = columns.some((cell, position) => !like[position] && (isColumnName(cell) || modelInHeader(cell) !== null));
  if (isHeader || like.filter(Boolean).length < Math.min(enough, columns.filter((cell) => cell !== '').length)) return;
  const cells = columns
    .filter((cell) => cell !== '')
    .slice(0, 4)
    .map((cell) => cell.slice(0, 40));
  throw fault('no-header', { cells: nameColumns(cells) }, { file, row: headerRow });
}

/** "Lee County" is a name, and "County" a header. */
const countyName = /\S (county|parish)\b/i;

/** Whether the first cell of a column is of one kind with those below it. */
function isLikeBelow(table: Table, cell: string, position: number): boolean {
  if (table.rows.some(({ cells }) => (cells[position] ?? '').trim() === cell)) return true;
  const { filled, numbers, days, links, models } = describeColumn(table, position);
  if (filled === 0) return false;
  if (isModelWord(cell)) return models * 2 > filled;
  if (countyName.test(cell)) return table.rows.filter(({ cells }) => countyName.test(cells[position] ?? '')).length * 2 > filled;
  if (readDate(cell) !== null) return days * 2 > filled;
  // Years head columns of numbers.
  if (typeof readNumber(cell) === 'number') return numbers * 2 > filled && !/^(19|20)\d\d$/.test(cell);
  return safeLink(cell) !== null && links * 2 > filled;
}
