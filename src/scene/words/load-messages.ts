import { loadOnce } from '../../memory/load-once.js';
import { wordsIn } from './languages.js';
import type { DataMessages, FigureMessages, Messages } from './messages.js';

/** Loads the English words that answer a reader. */
export const loadMessages: () => Promise<Messages> = loadOnce(async () => {
  const { english } = await import('./english.js');
  return english;
});

const loadEnglishData = loadOnce(async () => {
  const { englishData } = await import('./english-data.js');
  return englishData;
});

/** Loads every word of the language of these messages: those for what is wrong with data are not needed for a picture of sound data. */
export function loadWords(messages: FigureMessages): Promise<DataMessages> {
  return (wordsIn(messages)?.loadData ?? loadEnglishData)();
}
