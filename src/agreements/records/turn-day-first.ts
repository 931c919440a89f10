import type { ProblemList } from './problem-list.js';
import type { Table } from '../tables/table.js';

const slashed = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|\s)/;

/**
 * A table in which dates of columns that print the day first stand as `2026-05-18`. A column shows that it does where a first number is
 * above 12 and no second one is: `25/03/2025` beside `04/03/2025`, which would pass for the third of April.
 */
export function turnDayFirst(table: Table, problems: ProblemList): Table {
  const found = table.columns.flatMap((_, position) => {
    const first = firstOfDayFirst(table, position);
    return first === null ? [] : [{ position, first }];
  });
  if (found.length === 0) return table;
  for (const { position, first } of found) {
    const value = (first.cells[position] ?? '').trim().slice(0, 80);
    problems.push({ code: 'noted-day-first', row: first.row, column: table.columns[position] ?? '', value, mended: true });
  }
  const turned = new Set(found.map(({ position }) => position));
  const turn = (cell: string): string =>
    cell.replace(slashed, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (turned.has(at) ? turn(cell) : cell)) })),
  };
}

function firstOfDayFirst({ rows }: Table, position: number): Table['rows'][number] | null {
  let first: Table['rows'][number] | null = null;
  for (const row of rows) {
    const [, one = '', other = ''] = slashed.exec(row.cells[position] ?? '') ?? [];
    if (Number(other) > 12) return null;
    if (Number(one) > 12) first ??= row;
  }
  return first;
}
