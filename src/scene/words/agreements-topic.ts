import { scaleFor } from '../../choropleth/scales/scale-for.js';
import type { AgreementMeaning } from '../../choropleth/scales/scale.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import { describeLedger } from './describe-ledger.js';
import { describeCounts, type Misreading } from './describe-status.js';
import { describeUndrawnCounties, describeUndrawnStates } from './describe-undrawn.js';
import { describeLegend } from './legend.js';
import { nameState } from './name-unit.js';
import type { CreateTopic, Topic, TopicOptions } from './topic.js';

/** Agreements: their numbers, or the program models held. */
export const agreementsTopic: CreateTopic = (options) => ({
  ...topic,
  // Until there are counts, nobody knows what the data is about.
  unused: (_, choropleth, { status }) => (choropleth ? forMeasures(options) : []).map(status.misread),
});

/** The settings for numbers of an author's own. */
function forMeasures({ breaks, unit }: TopicOptions): readonly Misreading[] {
  return Object.entries({ breaks, unit }).flatMap(([attribute, text]) =>
    text ? { attribute, text, expected: '', used: 'numbers of agreements', isUnderstood: true } : [],
  );
}

const topic: Omit<Topic, 'unused'> = {
  scale: (counts, { view, level }) => scaleFor(view, level, counts),
  title: ({ level, view }, state, messages) => messages.title(level, view, state),
  filter: ({ models }, messages) => messages.filter(models),
  describe(choropleth, shown, within, vintage, messages, words) {
    const { units, byUnit, question, classOf, counts } = choropleth;
    const { level, view } = question;
    const state = within && nameState(within);
    const held = shown.filter((i) => (classOf[i] ?? 0) > 0).length;
    const largest = shown.reduce((most, i) => Math.max(most, byUnit[units[i]?.id ?? '']?.agreements ?? 0), 0);
    // The scales above make no other classes.
    const meaningOf = (meaning: unknown): string => messages.legend.meaning(meaning as AgreementMeaning, largest);
    return {
      summary: messages.summary(held, shown.length, level, counts.asOf, state),
      legend: describeLegend(choropleth, shown, messages.legend.title(view, level), meaningOf, messages),
      ledger: describeLedger(sumLedger(counts, within), state, messages),
      notes: words
        ? messages.sentences([
            vintage ? words.ledger.vintage(vintage) : '',
            describeUndrawnStates(choropleth, words),
            vintage ? '' : describeUndrawnCounties(choropleth, within, words),
          ])
        : '',
    };
  },
  status: describeCounts,
  answers: null,
};
