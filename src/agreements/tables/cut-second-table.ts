import { columnNames, foldHeader, isColumnName } from './column-names.js';
import type { Problem } from '../problem.js';
import type { TableRow } from './table.js';

/** The rows of the first table of a sheet, and what is said of a second one below it. */
export interface FirstTable {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/**
 * The rows above a second line of headers, which may begin a list of something else, as of applications under one of agreements: its
 * rows are not read under headers that are not theirs. Headers that are the same again are of the same table, unless a title parts it.
 */
export function cutSecondTable(rows: readonly TableRow[], columns: readonly string[]): FirstTable {
  // What stands right below the headers explains them.
  const at = rows.findIndex((row, position) => position > 0 && isSecondHeader(row, columns, rows[position - 1]));
  const header = rows[at];
  if (header === undefined) return { rows, problems: [] };
  let end = at;
  while (end > 0 && isAlone(rows[end - 1])) end -= 1;
  const begin = rows[end] ?? header;
  const position = begin.cells.findIndex((cell) => cell.trim() !== '');
  const cell = { row: begin.row, column: columns[position] || `column ${position + 1}`, value: firstCell(begin).slice(0, 80) };
  return { rows: rows.slice(0, end), problems: [{ code: 'second-table', ...cell, rows: rows.length - at - 1 }] };
}

const filledOf = ({ cells }: TableRow): string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

const firstCell = (row: TableRow): string => filledOf(row)[0] ?? '';

const isAlone = (row: TableRow | undefined): row is TableRow => row !== undefined && filledOf(row).length === 1;

const otherTitle = /\b(pending|appli\w+|terminated|ended|expired|former|withdrawn|denied|pendientes?|solicitud\w*)\b/i;

/** Asked of every cell there is, so lengths come first. */
function isAlike(cell: string, header: string | undefined): boolean {
  const text = cell.trim();
  return text !== '' && text.length === header?.length && text.toLowerCase() === header.toLowerCase();
}

function isSecondHeader(row: TableRow, columns: readonly string[], before: TableRow | undefined): boolean {
  if (!row.cells.some((cell, position) => isAlike(cell, columns[position]))) return false;
  const cells = row.cells.map(foldHeader);
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  const headers = columns.map(foldHeader);
  const isSame = headers.every((name, position) => name === (cells[position] ?? ''));
  if (isSame) return isAlone(before) && otherTitle.test(firstCell(before));
  const again = cells.filter((cell, position) => cell !== '' && cell === headers[position]);
  // Under "Type" and "Status" stand words that are headers elsewhere; under "State" there is no state of that name.
  if (again.some((cell) => columnNames.state.includes(cell))) return true;
  return again.length >= 2 && filled.filter(isColumnName).length * 2 >= filled.length;
}
