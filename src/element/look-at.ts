import type { Figure } from '../scene/figure.js';
import type { Picture } from '../scene/picture.js';
import type { LoadController } from './load-controller.js';
import type { QuestionController } from './question-controller.js';
import type { ReaderStage } from './reader/reader.js';

/** What a reader is in front of. @param isBundled whether the boundaries are the map's own */
export function lookAt(picture: Picture, figure: Figure, load: LoadController, asked: QuestionController, isBundled: boolean): ReaderStage {
  const { settings, opened } = asked;
  return {
    picture,
    figure,
    settings,
    topic: load.topic,
    geography: load.geography,
    vintage: isBundled ? load.choice.vintage : null,
    placements: load.placements(settings.models),
    opened,
    open: (state) => asked.open(state),
  };
}
