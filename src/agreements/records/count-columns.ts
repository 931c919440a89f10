import type { Agreement } from '../agreement.js';
import type { ModelColumn } from './find-model-columns.js';
import { foldHeader } from '../tables/column-names.js';
import type { Positions } from './find-columns.js';
import type { ProblemList } from './problem-list.js';
import { readCount } from './read-count.js';
import { readNumber } from './read-number.js';
import type { Table } from '../tables/table.js';

/** What keeps the numbers in columns of program models from being counts of agreements, and the first such cell. */
export interface NoCount {
  readonly why: 'agency' | 'officers' | 'number';
  readonly row: number;
  readonly value: string;
}

/**
 * Why the numbers in columns of program models are no counts of agreements: rows are agencies, a column is of officers, or a number is
 * none of a count. `null` where they are, as in a table of places.
 */
export function whyNoCounts({ columns, rows }: Table, { agency }: Positions, models: readonly ModelColumn[]): NoCount | null {
  if (agency !== undefined) return { why: 'agency', row: 0, value: columns[agency] ?? '' };
  const officers = models.find(({ position }) => /officers|personnel|trained/.test(foldHeader(columns[position] ?? '')));
  if (officers) return { why: 'officers', row: 0, value: columns[officers.position] ?? '' };
  for (const { row, cells } of rows) {
    for (const { position } of models) {
      const value = (cells[position] ?? '').trim();
      if (typeof readNumber(value) === 'number' && readCount(value) === null) return { why: 'number', row, value };
    }
  }
  return null;
}

/** The column of the sum over all models, which adds nothing to them; `null` where there is none. */
export function findSums({ columns, rows }: Table, positions: Positions, models: readonly ModelColumn[]): number | null {
  const taken = [...Object.values(positions), ...models.map(({ position }) => position)];
  const at = columns.findIndex((header, position) => isSum.test(foldHeader(header)) && !taken.includes(position));
  return at >= 0 && rows.every(({ cells }) => readNumber(cells[at] ?? '') !== undefined) ? at : null;
}

const isSum = /^((grand )?totals?|sum|all|all models)( (287 ?g )?(agreements|moas))?$|^(287 ?g )?agreements( total)?$/;

/** Holds the sums that are printed against what was counted. */
export function checkSums(table: Table, at: number, agreements: readonly Agreement[], problems: ProblemList): void {
  const counted = new Map<number, number>();
  for (const { row } of agreements) counted.set(row, (counted.get(row) ?? 0) + 1);
  for (const { row, cells } of table.rows) {
    const value = (cells[at] ?? '').trim();
    const [sum, printed] = [counted.get(row), readNumber(value)];
    if (sum !== undefined && typeof printed === 'number' && printed !== sum)
      problems.push({ code: 'sum-differs', row, column: table.columns[at] ?? '', value: value.slice(0, 80), sum });
  }
}
