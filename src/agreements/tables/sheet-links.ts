import type { Cell } from 'hucre/xlsx';
import type { Problem } from '../problem.js';
import type { Table } from './table.js';

/** What the library knows of cells besides their values, by `row,column`, both from 0. */
export type SheetCells = ReadonlyMap<string, Cell>;

/** The addresses of each row that has any, by column. */
export function linksByRow(cells: SheetCells): ReadonlyMap<number, readonly (string | null)[]> {
  const rows = new Map<number, (string | null)[]>();
  for (const [key, cell] of cells) {
    const link = linkOf(cell);
    if (link === null) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const links = rows.get(row) ?? [];
    links[column] = link;
    rows.set(row, links);
  }
  return rows;
}

/**
 * Links that the library does not hand over whole: of one with a place inside its document it keeps the place and not
 * the address, and of one that covers several cells not the rows.
 */
export function lostLinks(cells: SheetCells, { columns, headerRow }: Table): Problem[] {
  return [...cells].flatMap(([key, { hyperlink }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isPlaced = Number.isInteger(row);
    if (!hyperlink || (isPlaced && (hyperlink.location === undefined || row < headerRow))) return [];
    // An address is not repeated here: a mail scanner's names the mailbox it was sent to.
    const value = hyperlink.location ?? '';
    const code = isPlaced ? 'link-into-document' : 'link-over-cells';
    return [{ code, row: isPlaced ? row + 1 : headerRow, column: columns[column] || `column ${column + 1}`, value }];
  });
}

/** A cell's own hyperlink, or else the address in a `HYPERLINK("…")` formula. */
function linkOf({ hyperlink, formula }: Cell): string | null {
  if (hyperlink?.location !== undefined) return null;
  return hyperlink?.target || /^=?HYPERLINK\("([^"]+)"/i.exec(formula ?? '')?.[1] || null;
}
