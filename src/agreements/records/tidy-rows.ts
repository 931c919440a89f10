import { maxCellText } from './limits.js';
import type { ProblemList } from './problem-list.js';
import type { Table } from '../tables/table.js';

/** A table without the rows that repeat its headers, as files put together of several have them. What is no value is named. */
export function tidyRows(given: Table, problems: ProblemList): Table {
  const table = { ...given, columns: joinThousands(given) };
  const headers = table.columns.join('\n');
  const rows = table.rows.filter(({ row, cells }) => {
    cells.forEach((cell, position) => {
      if (cell.length <= maxCellText) return;
      const column = table.columns[position] || `column ${position + 1}`;
      problems.push({ code: 'long-cell', limit: maxCellText, row, column, value: cell.slice(0, 80) });
    });
    const isHeader = headers.trim() !== '' && cells.length === table.columns.length && isSame(cells, table.columns);
    if (isHeader)
      problems.push({ code: 'repeated-header', row, column: table.columns.find((name) => name !== '') ?? '', value: '', mended: true });
    return !isHeader;
  });
  return { ...table, rows: withoutNotes(rows, table.columns, problems) };
}

const note = /^\W*(sources?|notes?|prepared by|compiled by|last updated|updated|disclaimer)\b|^\*/i;

/** The rows without the lines of a note below them, each in a cell of its own. */
export function withoutNotes(rows: Table['rows'], columns: readonly string[], problems: ProblemList): Table['rows'] {
  const filledOf = ({ cells }: Table['rows'][number]): string[] => cells.filter((cell) => cell.trim() !== '');
  const last = rows.findLastIndex((row) => columns.length < 2 || filledOf(row).length > 1);
  // What follows on a note is one too.
  const first = rows.findIndex((row, at) => at > last && note.test(filledOf(row)[0] ?? ''));
  const end = first < 0 ? rows.length - 1 : first - 1;
  for (const { row, cells } of rows.slice(end + 1)) {
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const column = columns[at] || `column ${at + 1}`;
    problems.push({ code: 'noted-line', row, column, value: (cells[at] ?? '').trim().slice(0, 80), mended: true });
  }
  return rows.slice(0, end + 1);
}

/** A header typed as `Rate per 1,000` into comma-separated values stands in two cells: it is one where the rows are as much narrower. */
function joinThousands({ columns, rows }: Table): readonly string[] {
  let widest = 0;
  for (const { cells } of rows) widest = Math.max(widest, cells.length);
  if (rows.length === 0 || widest >= columns.length) return columns;
  const joined: string[] = [];
  for (const cell of columns) {
    const before = joined.at(-1);
    if (before !== undefined && /\b\d{1,3}(,\d{3})*$/.test(before) && /^\d{3}(?!\d)/.test(cell))
      joined[joined.length - 1] = `${before},${cell}`;
    else joined.push(cell);
  }
  return joined.length === widest ? joined : columns;
}

const isSame = (cells: readonly string[], columns: readonly string[]): boolean => cells.every((cell, at) => cell.trim() === columns[at]);
