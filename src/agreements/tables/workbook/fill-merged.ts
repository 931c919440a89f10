import type { TableRow } from '../table.js';
import { maxCells } from '../limits.js';
import type { CellRange } from './cell-range.js';
import { rowsWithin } from './rows-within.js';

/**
 * Rows with the value and the link of a cell merged over several of them in each. (Merged over columns it is a title, and stays where
 * it is.) A header speaks for no data, so what is merged from `headerRow` or above it ends there. A row that holds nothing of its own is no
 * row, and is not made one.
 *
 * @param headerRow counted from 1; without it every merge is filled to its end
 * @returns `null` when merges overlap so often that there are more cells to fill than a page can hold
 */
export function fillMerged(rows: readonly TableRow[], merges: readonly CellRange[], headerRow = 0): readonly TableRow[] | null {
  const filled = rows.map(({ row, cells, links }) => ({ row, cells: [...cells], links: [...links] }));
  let count = 0;
  for (const { startRow, startCol, endRow } of merges) {
    const [top] = rowsWithin(filled, startRow, startRow);
    const value = top?.cells[startCol] ?? '';
    if (value === '') continue;
    const end = startRow < headerRow ? Math.min(endRow, headerRow - 1) : endRow;
    for (const { cells, links } of rowsWithin(filled, startRow + 1, end)) {
      count += 1 + Math.max(0, startCol - cells.length);
      if (count > maxCells) return null;
      while (cells.length < startCol) cells.push('');
      cells[startCol] = value;
      links[startCol] = top?.links[startCol] ?? null;
    }
  }
  return filled.map(({ row, cells, links }) => ({ row, cells, links: cells.map((_, column) => links[column] ?? null) }));
}
