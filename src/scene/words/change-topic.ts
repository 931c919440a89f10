import type { IsoDate } from '../../calendar/day.js';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Question } from '../../choropleth/question.js';
import { type Change, changeOf, changeScale, countBefore } from '../../choropleth/scales/change-scale.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import type { Fips } from '../../geography/geography.js';
import { agreementsIn } from './agreements-topic.js';
import { describeCounts } from './describe-status.js';
import { meaningWith } from './meaning-with.js';
import type { FigureMessages } from './messages.js';
import { tableWith } from './table-with.js';
import type { CreateTopic, TopicAnswers } from './topic.js';
import { unusedWith } from './unused-with.js';
import { viewsIn } from './views-in.js';
import { withNote } from './with-note.js';

/** What happened between two days. */
export const changeTopic: CreateTopic = (options) => {
  const base = agreementsIn(
    {
      scale: (counts) => changeScale(counts),
      value: (choropleth, { id }, { number }) => signed(differenceOf(choropleth, id), number),
      title: (question, state, messages) =>
        viewsIn(messages).change.title(question.level, messages.kindWords(question.models), messages.inState(state), sinceOf(question)),
      legendTitle: (question, _, messages) => viewsIn(messages).change.legend(sinceOf(question)),
      // What is left is none listed.
      meaning: meaningWith((each, messages) => (each.kind === 'change' ? viewsIn(messages).change.meaning(each.change as Change) : null)),
      answers,
    },
    options,
  );
  const unused = unusedWith(base, (measure, messages) => viewsIn(messages).change.unused('measure', measure));
  return {
    ...base,
    describe(...asked) {
      const [choropleth, , within, , messages] = asked;
      const words = base.describe(...asked);
      const { before } = choropleth.counts;
      if (!before) return words;
      const earlier = viewsIn(messages).change.ledger(
        sumLedger(before, within),
        dayOf(choropleth),
        messages.kindWords(choropleth.question.models),
      );
      return {
        ...words,
        earlier,
        notes: messages.sentences([earlier, words.notes]),
        summary: messages.sentences([words.summary, earlier]),
      };
    },
    status(choropleth, messages, words) {
      const { before } = choropleth.counts;
      const ofDay = describeCounts(choropleth, messages, words);
      if (!before?.notice || ofDay?.kind === 'empty') return ofDay;
      const text = viewsIn(messages).change.day(before.notice);
      if (before.notice.code !== 'in-gap') return { kind: 'empty', text };
      return { kind: 'notice', text: messages.sentences([ofDay?.text ?? '', text]) };
    },
    unused: (...asked) => {
      const [{ view }, , messages] = asked;
      return [...unused(...asked), ...(view === 'density' ? [] : [viewsIn(messages).change.unused('view', view)])];
    },
  };
};

/** The day compared with, which is asked for in every map of changes. */
function sinceOf({ compare }: Question): IsoDate {
  return compare ?? '';
}

/** The day of the earlier list. */
function dayOf({ counts, question }: Choropleth): IsoDate {
  return counts.before?.asOf ?? sinceOf(question);
}

function differenceOf({ byUnit, counts }: Choropleth, unit: Fips): number {
  return (byUnit[unit]?.agreements ?? 0) - (countBefore(counts.before, unit)?.agreements ?? 0);
}

function signed(difference: number, number: FigureMessages['number']): string {
  return difference === 0 ? '' : `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`;
}

/** Whoever asks for a place is told what was listed there on the earlier day too. */
const answers: TopicAnswers = {
  ...withNote((choropleth, { id }, messages) => {
    const was = countBefore(choropleth.counts.before, id);
    const change = changeOf(was, choropleth.byUnit[id]);
    return change === null ? '' : viewsIn(messages).change.note(was?.agreements ?? 0, dayOf(choropleth), change);
  }),
  table: tableWith((choropleth, messages) => {
    const said = viewsIn(messages).change;
    return {
      columns: [said.column(dayOf(choropleth)), said.changed],
      figuresOf(id, agreements) {
        const was = countBefore(choropleth.counts.before, id)?.agreements ?? 0;
        return [was, signed(agreements - was, messages.number) || 0];
      },
    };
  }),
};
