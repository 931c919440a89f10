import type { Choropleth } from '../../choropleth/classify.js';
import type { AgreementMeaning, ClassMeaning } from '../../choropleth/scales/scale.js';
import { type Signer, signerScale, signersOf } from '../../choropleth/scales/signer-scale.js';
import { agreementAnswers } from './agreement-answers.js';
import { agreementsIn } from './agreements-topic.js';
import type { SignerMessages } from './signer-messages.js';
import type { CreateTopic, TopicAnswers } from './topic.js';
import { withNote } from './with-note.js';

/** Who signed: county, municipal, state or tribal agencies, and where a municipal one alone did. */
export function signersTopic(said: SignerMessages): CreateTopic {
  const answers = signerAnswers(said);
  return (options) => {
    const base = agreementsIn(
      {
        scale: (counts, { level }) => signerScale(level, counts),
        // Who signed is no number.
        value: () => '',
        title: ({ level, models }, state, messages) => said.title(level, messages.kindWords(models), messages.inState(state)),
        legendTitle: () => said.legend,
        meaning(meaning, largest, _, __, messages) {
          const each = meaning as ClassMeaning;
          return each.kind === 'signers' ? said.meaning(each.signers) : messages.legend.meaning(each as AgreementMeaning, largest);
        },
        answers,
      },
      options,
    );
    return {
      ...base,
      describe(...asked) {
        const [, , , , messages] = asked;
        const words = base.describe(...asked);
        return { ...words, notes: messages.sentences([said.caution, words.notes]) };
      },
      unused: (...asked) => {
        const [{ measure }] = asked;
        return [...base.unused(...asked), ...(measure === 'agreements' ? [] : [said.unused(measure)])];
      },
    };
  };
}

/** Whoever asks for a place is told how many agencies of each kind signed; their names stand in its list. */
function signerAnswers(said: SignerMessages): TopicAnswers {
  const noteOf = ({ byUnit }: Choropleth, unit: string): string => {
    const signers = signersOf(byUnit[unit]);
    return signers.size === 0 ? '' : said.note(signers);
  };
  return {
    ...withNote((choropleth, { id }) => noteOf(choropleth, id)),
    table(choropleth, gazetteer, messages) {
      const { columns, rows } = agreementAnswers.table(choropleth, gazetteer, messages);
      const { byUnit } = choropleth;
      const held = new Set<Signer>(Object.values(byUnit).flatMap((count) => [...signersOf(count).keys()]));
      const kinds = [...held];
      const [first = '', ...rest] = columns;
      return {
        columns: [first, ...kinds.map(said.column), ...rest],
        rows: rows.map((row) => {
          const [agreements = 0, ...others] = row.figures;
          const signers = signersOf(byUnit[row.id]);
          return { ...row, figures: [agreements, ...kinds.map((kind) => signers.get(kind) ?? 0), ...others] };
        }),
      };
    },
  };
}
