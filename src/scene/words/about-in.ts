import type { AboutMessages } from './about-messages.js';
import { englishAbout } from './english-about.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** What the words of the map mean, in the language of these messages. */
export function aboutIn(messages: FigureMessages): AboutMessages {
  return wordsIn(messages)?.about ?? englishAbout;
}
