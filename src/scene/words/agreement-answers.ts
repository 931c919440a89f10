import { describePart, describePlace } from './describe-panel.js';
import { describeUnit } from './describe-unit.js';
import { tabulate } from './table.js';
import type { Topic, TopicAnswers } from './topic.js';

/** What a reader is told of agreements. */
export const agreementAnswers: TopicAnswers = {
  unit: describeUnit,
  place: describePlace,
  part: (_, ...asked) => describePart(...asked),
  table: tabulate,
};

/** What a reader is told of a topic. */
export function answersOf({ answers }: Pick<Topic, 'answers'>): TopicAnswers {
  return typeof answers === 'function' ? answers(agreementAnswers) : (answers ?? agreementAnswers);
}
