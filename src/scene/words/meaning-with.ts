import type { AgreementMeaning, ClassMeaning } from '../../choropleth/scales/scale.js';
import type { AgreementsView } from './agreements-topic.js';
import type { FigureMessages } from './messages.js';

/** What the classes of a view mean, where it has some of its own: `null` for those that every picture of agreements has. */
export function meaningWith(own: (meaning: ClassMeaning, messages: FigureMessages) => string | null): AgreementsView['meaning'] {
  return (meaning, largest, _, __, messages) =>
    own(meaning as ClassMeaning, messages) ?? messages.legend.meaning(meaning as AgreementMeaning, largest);
}
