import { loadAnswers } from '../../scene/answers.js';
import type { Messages } from '../../scene/words/messages.js';
import { dress, wardrobe } from '../dress.js';
import { Reader } from './reader.js';
import type { ReaderHost, ReaderStage } from './reader-stage.js';
import { readerStyles } from './reader-styles.js';

/** Makes the reader of one map, and gives its shadow tree their styles. */
export type CreateReader = (host: ReaderHost, look: () => ReaderStage) => Reader;

/** Brings what a reader needs of a map: what they can do, the names behind the answers, and how it looks. It speaks in the words given. */
export async function loadReader(messages: Messages): Promise<CreateReader> {
  const answersAbout = await loadAnswers();
  if (!wardrobe.includes(readerStyles)) wardrobe.push(readerStyles);
  return (host, look) => {
    dress(host.renderRoot as ShadowRoot);
    return new Reader(host, look, answersAbout, messages);
  };
}
