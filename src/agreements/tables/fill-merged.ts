import type { CellValue, MergeRange } from 'hucre/xlsx';
import { maxCells } from './limits.js';

/**
 * Rows with the value of a cell merged over several of them in each. (Merged over columns it is a title, and stays where
 * it is.) A header speaks for no data, so what is merged from `headerRow` or above it ends there.
 *
 * @param headerRow counted from 1; without it every merge is filled to its end
 * @returns `null` when merges overlap so often that there are more cells to fill than a page can hold
 */
export function fillMerged(
  rows: readonly (readonly CellValue[])[],
  merges: readonly MergeRange[],
  headerRow = 0,
): readonly (readonly CellValue[])[] | null {
  const filled = rows.map((row) => [...row]);
  let count = 0;
  for (const { startRow, startCol, endRow } of merges) {
    const value = filled[startRow]?.[startCol] ?? null;
    if (value === null) continue;
    const end = startRow < headerRow ? Math.min(endRow, headerRow - 1) : endRow;
    const covered = filled.slice(startRow + 1, end + 1);
    for (const row of covered) row[startCol] = value;
    count += covered.length;
    if (count > maxCells) return null;
  }
  return filled;
}
