import { englishViews } from './english-views.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { ViewMessages } from './view-messages.js';

/** What is said of the pictures that are not a first one, in the language of these messages. */
export function viewsIn(messages: FigureMessages): ViewMessages {
  return wordsIn(messages)?.views ?? englishViews;
}
