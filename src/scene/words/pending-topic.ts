import { sum } from '../../arithmetic/sum.js';
import { pendingScale } from '../../choropleth/scales/pending-scale.js';
import type { Counts } from '../../counts/counts.js';
import type { Fips } from '../../geography/geography.js';
import { agreementAnswers } from './agreement-answers.js';
import { agreementsIn } from './agreements-topic.js';
import { meaningWith } from './meaning-with.js';
import { pendingIn } from './pending-in.js';
import type { PendingSum } from './pending-messages.js';
import type { CreateTopic, TopicAnswers } from './topic.js';
import { unusedWith } from './unused-with.js';

/** Where somebody applied and nothing is signed yet, apart from what is signed. */
export const pendingTopic: CreateTopic = (options) => {
  const base = agreementsIn(
    {
      scale: (counts) => pendingScale(counts),
      value: ({ byUnit }, { id }, { number }) => (byUnit[id]?.pending ? number(byUnit[id].pending) : ''),
      title: ({ level, models }, state, messages) => pendingIn(messages).title(level, messages.kindWords(models), messages.inState(state)),
      legendTitle: (_, __, messages) => pendingIn(messages).legend,
      meaning: meaningWith((each, messages) => (each.kind === 'application' ? pendingIn(messages).meaning(each.application) : null)),
      answers,
    },
    options,
  );
  return {
    ...base,
    describe(...asked) {
      const [{ counts, units, byUnit, question }, shown, within, , messages] = asked;
      const words = base.describe(...asked);
      const said = pendingIn(messages);
      const applied = sumPending(counts, within);
      const ledger = applied.pending === 0 ? said.unknown : said.ledger(applied, messages.kindWords(question.models));
      const held = shown.filter((i) => (byUnit[units[i]?.id ?? '']?.pending ?? 0) > 0).length;
      const place = messages.inState(within && messages.stateName(within));
      return {
        ...words,
        ledger: { ...words.ledger, pending: ledger, sentence: messages.sentences([words.ledger.sentence, ledger]) },
        summary: messages.sentences([
          applied.pending === 0 ? said.unknown : said.summary(held, shown.length, question.level, counts.asOf, place),
          words.summary,
        ]),
      };
    },
    unused: unusedWith(base, (measure, messages) => pendingIn(messages).unused(measure)),
  };
};

/** The ledger of applications. @param state `null` for the whole country */
function sumPending({ states, stateless, counties }: Counts, state: Fips | null): PendingSum {
  const parts = state === null ? [...Object.values(states), stateless] : [states[state]];
  const holdings = parts.flatMap((count) => count?.holdings ?? []);
  const of = (scope: string): number =>
    sum(
      holdings.filter((holding) => holding.scope === scope),
      ({ agencies, pending }) => agencies * sum(Object.values(pending), (n) => n),
    );
  const [statewide, unplaced] = [of('statewide'), of('unplaced')];
  const pending = sum(parts, (count) => count?.pending ?? 0);
  const held = Object.keys(counties).filter(
    (county) => (state === null || county.startsWith(state)) && (counties[county]?.pending ?? 0) > 0,
  );
  return { pending, placed: pending - statewide - unplaced, counties: held.length, statewide, unplaced };
}

/** The tooltip and the list of a place say what is pending in any view; the table has a column for it here. */
const answers: TopicAnswers = {
  ...agreementAnswers,
  table(choropleth, gazetteer, messages) {
    const { columns, rows } = agreementAnswers.table(choropleth, gazetteer, messages);
    const { byUnit } = choropleth;
    return {
      columns: [pendingIn(messages).column, ...columns],
      rows: rows.map((row) => ({ ...row, figures: [byUnit[row.id]?.pending ?? 0, ...row.figures] })),
    };
  },
};
