import { englishTaps } from './english-taps.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { TapMessages } from './tap-messages.js';

/** What is said where a finger may have met the place beside, in the language of these messages. */
export function tapsIn(messages: FigureMessages): TapMessages {
  return wordsIn(messages)?.taps ?? englishTaps;
}
