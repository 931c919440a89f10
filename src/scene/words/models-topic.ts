import { sum } from '../../arithmetic/sum.js';
import type { Model } from '../../agreements/agreement.js';
import { modelColor, modelScale, partModels } from '../../choropleth/scales/model-scale.js';
import { plateScale } from '../../choropleth/scales/plate-scale.js';
import { programModels } from '../../choropleth/scales/program-models.js';
import { unlisted } from '../../choropleth/scales/unlisted.js';
import type { Counts } from '../../counts/counts.js';
import { agreementsIn } from './agreements-topic.js';
import { meaningWith } from './meaning-with.js';
import type { CreateTopic, PlateWords } from './topic.js';
import { unusedWith } from './unused-with.js';
import { viewsIn } from './views-in.js';

/** Which program models are held: of the country a small map for each, and of a state their sets. */
export const modelsTopic: CreateTopic = (options) => {
  const base = agreementsIn(
    {
      scale: (counts, { level }) => modelScale(level, counts),
      // What a place holds is no number.
      value: () => '',
      title: ({ level }, state, messages) => viewsIn(messages).models.title(level, messages.inState(state)),
      legendTitle: (_, __, messages) => viewsIn(messages).models.legend,
      meaning: meaningWith((each, messages) =>
        each.kind === 'models' || each.kind === 'other-models' ? viewsIn(messages).models.meaning(each) : null,
      ),
      answers: null,
    },
    options,
  );
  return {
    ...base,
    plates: (counts) => heldIn(counts).map((model) => plateScale(model, counts)),
    describe(...asked) {
      const [choropleth, shown, within, , messages] = asked;
      const words = base.describe(...asked);
      const said = viewsIn(messages).models;
      const held = heldIn(choropleth.counts);
      if (within !== null || held.length < 2) return words;
      const { units, byUnit, counts, question } = choropleth;
      const { own } = partModels(counts.furtherModels);
      const plates = held.map((model): PlateWords => {
        const agreements = sumOf(model, counts);
        const places = shown.filter((i) => byUnit[units[i]?.id ?? '']?.byModel[model]).length;
        return {
          color: modelColor(model, own),
          title: messages.modelName(model),
          agreements,
          units: places,
          figures: said.figures(agreements, places, question.level),
          about: said.about(model),
        };
      });
      // Each model's name stands with its map; what has no color is the same on all.
      const isCovered = choropleth.covered.length > 0;
      const entries = unlisted
        .filter(({ name }) => name === 'none' || (name === 'statewide' && isCovered))
        .map(({ name, paint }) => ({
          name,
          paint,
          label: said.unlisted(name === 'statewide'),
          units: 0,
          tick: '',
          unitsLabel: '',
          unitsNumber: '',
          bar: null,
        }));
      return { ...words, plates, legend: { title: '', note: '', entries } };
    },
    unused: unusedWith(base, (measure, messages) => viewsIn(messages).models.unused(measure)),
  };
};

/** The models that somebody holds, in the order of their colors; last what has no name. */
function heldIn(counts: Counts): readonly Model[] {
  return [...programModels, ...counts.furtherModels, 'unknown'].filter((model) => sumOf(model, counts) > 0);
}

function sumOf(model: Model, { states, stateless }: Counts): number {
  return sum([...Object.values(states), stateless], ({ byModel }) => byModel[model] ?? 0);
}
