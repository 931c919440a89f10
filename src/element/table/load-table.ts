import type { Sight } from '../reader/sight.js';
import type { ReaderHost } from '../reader/reader-stage.js';
import { dress, wardrobe } from '../dress.js';
import { FigureTable, type KeepRows } from './figure-table.js';
import { tableStyles } from './table-styles.js';

/** Makes the table of figures of one map, and gives its shadow tree their styles. @param keep the rows of places that are looked at alone */
export function createTable(host: ReaderHost, sight: Sight, say: (text: string) => void, keep: KeepRows): FigureTable {
  if (!wardrobe.includes(tableStyles)) wardrobe.push(tableStyles);
  dress(host.renderRoot as ShadowRoot);
  return new FigureTable(host, sight, say, keep);
}
