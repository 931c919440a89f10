import type { Table } from '../tables/table.js';

/** The share of a column's filled cells of which something holds; 0 of none. */
export function shareOfCells({ rows }: Table, position: number, holds: (text: string) => boolean): number {
  const filled = rows.map(({ cells }) => (cells[position] ?? '').trim()).filter((text) => text !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}
