import { englishMeasure } from './english-measure.js';
import { wordsIn } from './languages.js';
import type { MeasureMessages } from './measure-messages.js';
import type { FigureMessages } from './messages.js';

/** What is said of a measure, in the language of these messages. */
export function measureIn(messages: FigureMessages): MeasureMessages {
  return wordsIn(messages)?.measure ?? englishMeasure;
}
