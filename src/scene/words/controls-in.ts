import type { ControlMessages } from './control-messages.js';
import { englishControls } from './english-controls.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** What is said on what a reader changes a map with, in the language of these messages. */
export function controlsIn(messages: FigureMessages): ControlMessages {
  return wordsIn(messages)?.controls ?? englishControls;
}
