import { englishOverview } from './english-overview.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { OverviewMessages } from './overview-messages.js';

/** What is said of a picture as a whole, in the language of these messages. */
export function overviewIn(messages: FigureMessages): OverviewMessages {
  return wordsIn(messages)?.overview ?? englishOverview;
}
