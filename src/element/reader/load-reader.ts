import { loadOnce } from '../../memory/load-once.js';
import { loadAnswers } from '../../scene/answers.js';
import { loadRest } from '../../scene/words/load-rest.js';
import type { Messages } from '../../scene/words/messages.js';
import { dress, wardrobe } from '../dress.js';
import { Choices } from './choices.js';
import { Reader } from './reader.js';
import type { ReaderHost, ReaderStage } from './reader-stage.js';
import { readerStyles } from './reader-styles.js';
import { Sight } from './sight.js';

/** The map as a tree for keyboard and speech. */
const loadTree = loadOnce(() => import('../tree/map-tree.js'));

/** What finds places by their names. */
const loadFind = loadOnce(() => import('../find/load-find.js'));

/** Makes the reader of one map, and gives its shadow tree their styles. */
export type CreateReader = (host: ReaderHost, look: () => ReaderStage) => Reader;

/** Brings what a reader needs of a map: what they can do, the names behind the answers, and how it looks. @param english what answers where the language of the page has no words. */
export async function loadReader(english: Messages): Promise<CreateReader> {
  const [answersAbout, { createMapTree }, { createFind }] = await Promise.all([loadAnswers(), loadTree(), loadFind(), loadRest()]);
  if (!wardrobe.includes(readerStyles)) wardrobe.push(readerStyles);
  return (host, look) => {
    dress(host.renderRoot as ShadowRoot);
    look().asked.choices = new Choices();
    return new Reader(host, new Sight(host, look, answersAbout, english), createMapTree, createFind);
  };
}
