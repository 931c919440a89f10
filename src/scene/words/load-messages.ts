import { loadOnce } from '../../memory/load-once.js';
import type { DataMessages, Messages } from './messages.js';

/** Loads the words that answer a reader. */
export const loadMessages: () => Promise<Messages> = loadOnce(async () => {
  const { english } = await import('./english.js');
  return english;
});

/** Loads every word of a language: those for what is wrong with data are not needed for a picture of sound data. */
export const loadWords: () => Promise<DataMessages> = loadOnce(async () => {
  const { englishData } = await import('./english-data.js');
  return englishData;
});
