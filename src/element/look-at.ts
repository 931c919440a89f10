import type { Figure } from '../scene/figure.js';
import type { Picture } from '../scene/picture.js';
import type { LoadController } from './load-controller.js';
import type { QuestionController } from './question-controller.js';
import type { ReaderStage } from './reader/reader-stage.js';

/** What a reader is in front of. @param isBundled whether the boundaries are the map's own */
export function lookAt(picture: Picture, figure: Figure, load: LoadController, asked: QuestionController, isBundled: boolean): ReaderStage {
  return { picture, figure, asked, load, vintage: isBundled ? load.choice.vintage : null };
}
