import { englishFind } from './english-find.js';
import type { FindMessages } from './find-messages.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** What is said to those who look for a place, in the language of these messages. */
export function findIn(messages: FigureMessages): FindMessages {
  return wordsIn(messages)?.find ?? englishFind;
}
