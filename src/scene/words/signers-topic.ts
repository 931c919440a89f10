import { type Signer, signerScale, signersOf } from '../../choropleth/scales/signer-scale.js';
import { agreementsIn } from './agreements-topic.js';
import { meaningWith } from './meaning-with.js';
import { signersIn } from './signers-in.js';
import { tableWith } from './table-with.js';
import type { CreateTopic, TopicAnswers } from './topic.js';
import { unusedWith } from './unused-with.js';
import { withNote } from './with-note.js';

/** Who signed: county, municipal, state or tribal agencies, and where a municipal one alone did. */
export const signersTopic: CreateTopic = (options) => {
  const base = agreementsIn(
    {
      scale: (counts, { level }) => signerScale(level, counts),
      // Who signed is no number.
      value: () => '',
      title: ({ level, models }, state, messages) => signersIn(messages).title(level, messages.kindWords(models), messages.inState(state)),
      legendTitle: (_, __, messages) => signersIn(messages).legend,
      meaning: meaningWith((each, messages) => (each.kind === 'signers' ? signersIn(messages).meaning(each.signers) : null)),
      answers,
    },
    options,
  );
  return {
    ...base,
    describe(...asked) {
      const [, , , , messages] = asked;
      const words = base.describe(...asked);
      return { ...words, notes: messages.sentences([signersIn(messages).caution, words.notes]) };
    },
    unused: unusedWith(base, (measure, messages) => signersIn(messages).unused(measure)),
  };
};

/** Whoever asks for a place is told how many agencies of each kind signed; their names stand in its list. */
const answers: TopicAnswers = {
  ...withNote(({ byUnit }, { id }, messages) => {
    const signers = signersOf(byUnit[id]);
    return signers.size === 0 ? '' : signersIn(messages).note(signers);
  }),
  table: tableWith(({ byUnit }, messages) => {
    const held = new Set<Signer>(Object.values(byUnit).flatMap((count) => [...signersOf(count).keys()]));
    const kinds = [...held];
    return {
      columns: kinds.map(signersIn(messages).column),
      figuresOf(id) {
        const signers = signersOf(byUnit[id]);
        return kinds.map((kind) => signers.get(kind) ?? 0);
      },
    };
  }),
};
