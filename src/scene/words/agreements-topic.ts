import { countScale } from '../../choropleth/scales/count-scale.js';
import type { Choropleth } from '../../choropleth/classify.js';
import type { AgreementMeaning, ClassMeaning } from '../../choropleth/scales/scale.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import { describeLedger } from './describe-ledger.js';
import { describeCounts, type Misreading } from './describe-status.js';
import { describeLegend } from './legend.js';
import type { CreateTopic, Topic, TopicOptions } from './topic.js';

/** What sets one picture of agreements apart from another. */
export interface AgreementsView extends Pick<Topic, 'scale' | 'value' | 'title' | 'answers'> {
  legendTitle(...asked: Parameters<Topic['title']>): string;
  /** @param largest the largest number of agreements shown */
  meaning(meaning: unknown, largest: number, ...asked: Parameters<Topic['title']>): string;
  /** What stands under the bars of steps; what they mean where it is absent. */
  ticks?(choropleth: Choropleth): (meaning: ClassMeaning) => string;
}

/** Makes a topic of a view of agreements: what is said around all of them is the same. */
export function agreementsIn({ scale, value, title, legendTitle, meaning, ticks, answers }: AgreementsView, options: TopicOptions): Topic {
  return {
    scale,
    value,
    title,
    filter: ({ models }, messages) => messages.filter(models),
    describe(choropleth, shown, within, vintage, messages, words) {
      const { units, byUnit, question, counts } = choropleth;
      const state = within && messages.stateName(within);
      const numbers = shown.map((i) => byUnit[units[i]?.id ?? '']?.agreements ?? 0);
      const largest = Math.max(0, ...numbers);
      const meaningOf = (each: unknown): string => meaning(each, largest, question, state, messages);
      return {
        summary: messages.summary(numbers.filter((n) => n > 0).length, shown.length, question.level, counts.asOf, state),
        legend: describeLegend(choropleth, shown, legendTitle(question, state, messages), meaningOf, messages, ticks?.(choropleth)),
        ledger: describeLedger(sumLedger(counts, within), state, question.models, messages),
        notes: words?.notes(choropleth, within, vintage) ?? '',
      };
    },
    status: describeCounts,
    // Until there are counts, nobody knows what the data is about.
    unused: (_, choropleth, { status }) => (choropleth ? forMeasures(options) : []).map(status.misread),
    answers,
  };
}

/** The settings for numbers of an author's own. */
function forMeasures({ breaks, unit }: TopicOptions): readonly Misreading[] {
  return Object.entries({ breaks, unit }).flatMap(([attribute, text]) =>
    text ? { attribute, text, used: 'numbers of agreements', isUnderstood: true } : [],
  );
}

/** How many agreements there are, in classes of the author's own where whole numbers begin them. */
export const agreementsTopic: CreateTopic = (options) => {
  const breaks = ownBreaks(options.breaks);
  if (!breaks) return agreementsIn(view, options);
  return agreementsIn({ ...view, scale: (counts, { level }) => countScale(level, counts, breaks) }, { ...options, breaks: '' });
};

/** Nothing that is listed stands below the first class. `null` for what cannot be drawn in five colors. */
function ownBreaks(text: string): readonly number[] | null {
  const listed = text
    .trim()
    .split(/[\s,;]+/)
    .map(Number);
  const breaks = listed[0] === 1 ? listed : [1, ...listed];
  return breaks.length < 6 && breaks.every((least, i) => Number.isInteger(least) && least > (breaks[i - 1] ?? 0)) ? breaks : null;
}

const view: AgreementsView = {
  scale: (counts, { level }) => countScale(level, counts),
  value: ({ byUnit }, { id }, { number }) => (byUnit[id]?.agreements ? number(byUnit[id].agreements) : ''),
  title: ({ level, models }, state, messages) => messages.title(level, messages.kindWords(models), messages.inState(state)),
  legendTitle: ({ level }, _, messages) => messages.legend.title(level),
  // The scale makes no other classes.
  meaning: (meaning, largest, _, __, messages) => messages.legend.meaning(meaning as AgreementMeaning, largest),
  answers: null,
};
