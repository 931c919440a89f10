import { englishZoom } from './english-zoom.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { ZoomMessages } from './zoom-messages.js';

/** What is said of moving closer to a map, in the language of these messages. */
export function zoomIn(messages: FigureMessages): ZoomMessages {
  return wordsIn(messages)?.zoom ?? englishZoom;
}
