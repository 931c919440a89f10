import { modelScale } from '../../choropleth/scales/model-scale.js';
import type { AgreementMeaning } from '../../choropleth/scales/scale.js';
import { agreementsIn } from './agreements-topic.js';
import type { CreateTopic } from './topic.js';
import type { ViewMessages } from './view-messages.js';

/** Which program models are held. */
export function modelsTopic(said: ViewMessages): CreateTopic {
  const topic = agreementsIn({
    scale: (counts, { level }) => modelScale(level, counts),
    // What a place holds is no number.
    value: () => '',
    title: ({ level, view, models }, state, messages) => messages.title(level, view, state, models),
    legendTitle: () => said.models.legend,
    // The scale makes no other classes.
    meaning: (meaning, largest, _, __, messages) => messages.legend.meaning(meaning as AgreementMeaning, largest),
    answers: null,
  });
  return () => ({ ...topic, unused: ({ measure }) => (measure === 'agreements' ? [] : [said.models.unused(measure)]) });
}
