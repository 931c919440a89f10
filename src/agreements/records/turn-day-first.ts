import { nameRows } from './name-rows.js';
import type { ProblemList } from './problem-list.js';
import type { Table, TableRow } from '../tables/table.js';

const slashed = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?=$|\s)/;

/**
 * A table in which dates of columns that print the day first stand as `2026-05-18`. A column shows that it does where a first number is
 * above 12 and no second one is: `25/03/2025` beside `04/03/2025`, which would pass for the third of April. Where a column has both, what
 * can be either stays American, and is named.
 */
export function turnDayFirst(table: Table, problems: ProblemList): Table {
  const turned = new Set<number>();
  table.columns.forEach((header, position) => {
    const { dayFirst, monthFirst, unclear } = ordersIn(table, position);
    const [first, example] = [dayFirst, unclear[0]];
    if (first === null) return;
    const column = header || `column ${position + 1}`;
    const value = textOf(monthFirst === null ? first : (example ?? first), position);
    if (monthFirst === null) {
      turned.add(position);
      problems.push({ code: 'noted-day-first', row: first.row, column, value, mended: true });
    } else if (example !== undefined) {
      const rows = { rows: nameRows(unclear.map(({ row }) => row)), count: unclear.length };
      problems.push({ code: 'unclear-dates', row: example.row, column, value, dayFirst: first.row, monthFirst: monthFirst.row, ...rows });
    }
  });
  if (turned.size === 0) return table;
  const turn = (cell: string): string =>
    cell.replace(
      slashed,
      (_, day: string, month: string, year: string) => `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (turned.has(at) ? turn(cell) : cell)) })),
  };
}

const textOf = ({ cells }: TableRow, position: number): string => (cells[position] ?? '').trim().slice(0, 80);

/** The first row that can be only day-first, the first that can be only month-first, and those that can be either and are two days. */
function ordersIn({ rows }: Table, position: number): { dayFirst: TableRow | null; monthFirst: TableRow | null; unclear: TableRow[] } {
  let dayFirst: TableRow | null = null;
  let monthFirst: TableRow | null = null;
  const unclear: TableRow[] = [];
  for (const row of rows) {
    const [, one = '', other = ''] = slashed.exec(row.cells[position] ?? '') ?? [];
    const [first, second] = [Number(one), Number(other)];
    // A number above 31 is a slip, and shows no order.
    if (first > 12 && first <= 31 && second <= 12) dayFirst ??= row;
    else if (second > 12 && second <= 31 && first <= 12) monthFirst ??= row;
    else if (one !== '' && first !== second && first <= 12 && second <= 12) unclear.push(row);
  }
  return { dayFirst, monthFirst, unclear };
}
