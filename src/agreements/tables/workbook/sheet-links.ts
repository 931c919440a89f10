import { fault } from '../../fault.js';
import { maxCells } from '../limits.js';
import type { SheetLink } from './read-sheet.js';
import type { Relationship } from './relationships.js';
import { rowsWithin } from './rows-within.js';
import type { SheetRow } from './sheet-rows.js';

/** A link that leads to no address, only to a place in the workbook: row and column from 0. */
export interface PlaceLink {
  readonly row: number;
  readonly column: number;
  readonly place: string;
}

/**
 * Puts the address of every link into the cells it covers that hold something, and gives back those links that have none. An address in a
 * cell's own formula gives way to one that lies over it, which is what a click opens.
 *
 * @throws {DataError} when links lie over one another so often that a page cannot follow them
 */
export function addLinks(
  rows: readonly SheetRow[],
  links: readonly SheetLink[],
  { relationships, file }: { readonly relationships: ReadonlyMap<string, Relationship>; readonly file: string | undefined },
): readonly PlaceLink[] {
  const places: PlaceLink[] = [];
  let covered = 0;
  for (const { range, id, place } of links) {
    const address = id === null ? '' : (relationships.get(id)?.target ?? '');
    if (address === '') {
      places.push({ row: range.startRow, column: range.startCol, place });
      continue;
    }
    const whole = place === '' ? address : `${address}#${place}`;
    for (const { cells, links: linked } of rowsWithin(rows, range.startRow, range.endRow)) {
      const end = Math.min(range.endCol + 1, cells.length);
      covered += 1 + Math.max(0, end - range.startCol);
      if (covered > maxCells) throw fault('too-many-links', { limit: maxCells }, { file });
      for (let column = range.startCol; column < end; column += 1) linked[column] = whole;
    }
  }
  return places;
}

/** The address in a formula `HYPERLINK("…", …)`; `null` when it has none, or one that is computed. */
export function addressInFormula(formula: string): string | null {
  const [, address = ''] = /^=?\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*[,)]/i.exec(formula) ?? [];
  return address === '' ? null : address.replaceAll('""', '"');
}
