import type { CopyMessages } from './copy-messages.js';
import type { EditionMessages } from './edition-messages.js';
import { englishCopies } from './english-copies.js';
import { englishEdition } from './english-edition.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** What is said of taking copies, in the language of these messages. */
export function copiesIn(messages: FigureMessages): CopyMessages {
  return wordsIn(messages)?.copies ?? englishCopies;
}

/** What the copies themselves say, in the language of these messages. */
export function editionIn(messages: FigureMessages): EditionMessages {
  return wordsIn(messages)?.edition ?? englishEdition;
}
