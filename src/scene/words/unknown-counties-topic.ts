import type { Choropleth } from '../../choropleth/classify.js';
import type { Scale } from '../../choropleth/scales/scale.js';
import { absent } from '../../choropleth/scales/unknown-classes.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import type { Fips } from '../../geography/geography.js';
import { measureIn } from './measure-in.js';
import { nameUnit } from './name-unit.js';
import type { CreateTopic, TopicAnswers } from './topic.js';

/** A list that names states and no county: of counties nothing is known, and a picture of them says that in place of "none listed". */
export function unknownCountiesTopic(create: CreateTopic): CreateTopic {
  return (options) => {
    const topic = create(options);
    const { plates, answers } = topic;
    return {
      ...topic,
      scale: (...asked) => withUnknown(topic.scale(...asked)),
      ...(plates && { plates: (counts) => plates(counts).map(withUnknown) }),
      describe(...asked) {
        const [{ question, classes, classOf }, shown, , , messages] = asked;
        const words = topic.describe(...asked);
        if (question.level === 'state') return words;
        const label = measureIn(messages).unit.absent;
        const units = shown.filter((i) => classes[classOf[i] as number] === absent).length;
        const unknown = {
          ...{ name: absent.name, paint: absent.paint, label, tick: label, bar: null, units },
          unitsLabel: messages.legend.units(units, question.level),
          unitsNumber: messages.number(units),
        };
        const known = words.legend.entries.filter((entry) => entry.name !== absent.name && entry.units > 0);
        return { ...words, summary: messages.sentence(label), legend: { ...words.legend, entries: [...known, unknown] } };
      },
      status(choropleth, messages, words) {
        const told = topic.status(choropleth, messages, words);
        const { counts, question } = choropleth;
        if (question.level === 'state' || told?.kind === 'empty') return told;
        const noted = counts.problems.filter(({ code }) => code === 'noted-states-only');
        const why = noted.map((problem) => words?.problem(problem) ?? '');
        return { kind: 'notice', text: messages.sentences([told?.text ?? '', ...why]) };
      },
      answers: (usual) => withUnknownTold(typeof answers === 'function' ? answers(usual) : (answers ?? usual)),
    };
  };
}

/** What has no number of its own is in the class of what is not known. */
function withUnknown({ classes, classOf }: Scale): Scale {
  return {
    classes: [...classes, absent],
    classOf: (count, unit) => (count === undefined && isCounty(unit) ? classes.length : classOf(count, unit)),
  };
}

/** What is told of states, and of a county that it is not in the data, with the number of its state. */
function withUnknownTold(answers: TopicAnswers): TopicAnswers {
  const isUnknown = ({ byUnit }: Choropleth, id: Fips): boolean => isCounty(id) && !byUnit[id];
  const unit: TopicAnswers['unit'] = (choropleth, gazetteer, shown, messages) => {
    const { id } = shown;
    if (!isUnknown(choropleth, id)) return answers.unit(choropleth, gazetteer, shown, messages);
    const { counts } = choropleth;
    const said = measureIn(messages).unit;
    const name = nameUnit(gazetteer, shown, messages);
    const state = stateOf(id);
    const ofState = messages.unit.headline(counts.states[state]?.agreements ?? 0, counts.asOf);
    const notes = [said.ofState(ofState, messages.stateName(state))];
    const sentence = messages.sentences([`${name}: ${said.absent}`, ...notes].map(messages.sentence));
    return { id, name, headline: said.absent, models: [], notes, sentence };
  };
  return {
    ...answers,
    unit,
    place(choropleth, gazetteer, placements, shown, messages) {
      const panel = answers.place(choropleth, gazetteer, placements, shown, messages);
      if (!isUnknown(choropleth, shown.id)) return panel;
      const { headline, notes } = unit(choropleth, gazetteer, shown, messages);
      return { ...panel, answer: messages.sentence(headline), notes, explained: [] };
    },
    table(choropleth, gazetteer, messages) {
      const { columns, rows } = answers.table(choropleth, gazetteer, messages);
      const figures = [measureIn(messages).unit.absent, ...columns.slice(1).map(() => '')];
      return { columns, rows: rows.map((row) => (isUnknown(choropleth, row.id) ? { ...row, figures } : row)) };
    },
  };
}
