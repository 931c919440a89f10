import type { Table } from '../../../src/agreements/tables/table.js';

/** A table drawn as text: columns parted by bars, the header first. */
export function tableOf(drawing: string, links: Readonly<Record<string, string>> = {}): Table {
  const [columns = [], ...lines] = drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rows = lines.map((cells, at) => ({ row: at + 2, cells, links: cells.map((cell) => links[cell] ?? null) }));
  return { columns, headerRow: 1, rows, problems: [], saved: null };
}
