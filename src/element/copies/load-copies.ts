import type { Choropleth } from '../../choropleth/classify.js';
import type { Messages } from '../../scene/words/messages.js';
import type { Table } from '../../scene/words/table.js';
import { dress, wardrobe } from '../dress.js';
import { Copies, type CopiesHost, type CopiesStage } from './copies.js';
import { copiesStyles } from './copies-styles.js';

/** Makes what takes copies of one map, and gives its shadow tree their styles. @param words what answers, in the language of the page */
export function createCopies(
  host: CopiesHost,
  look: () => CopiesStage,
  tableOf: (choropleth: Choropleth) => Table,
  words: () => Messages,
): Copies {
  if (!wardrobe.includes(copiesStyles)) wardrobe.push(copiesStyles);
  dress(host.renderRoot as ShadowRoot);
  return new Copies(host, look, tableOf, words);
}
