import { englishSharedLegend } from './english-shared-legend.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { SharedLegendMessages } from './shared-legend-messages.js';

/** What is said around one key of several maps, in the language of these messages. */
export function sharedLegendIn(messages: FigureMessages): SharedLegendMessages {
  return wordsIn(messages)?.sharedLegend ?? englishSharedLegend;
}
