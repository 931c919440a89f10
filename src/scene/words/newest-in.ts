import { englishNewest } from './english-newest.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { NewestMessages } from './newest-messages.js';

/** What a pinned map offers, in the language of these messages. */
export function newestIn(messages: FigureMessages): NewestMessages {
  return wordsIn(messages)?.newest ?? englishNewest;
}
