import type { Choropleth } from '../../choropleth/classify.js';
import type { Unit } from '../../geography/geography.js';
import { agreementAnswers } from './agreement-answers.js';
import type { Messages } from './messages.js';
import type { TopicAnswers } from './topic.js';

/** What is told of agreements, with a line about a place that a view adds after the number; `''` for none. */
export function withNote(noteOf: (choropleth: Choropleth, unit: Unit, messages: Messages) => string): TopicAnswers {
  return {
    ...agreementAnswers,
    unit(choropleth, gazetteer, unit, messages) {
      const words = agreementAnswers.unit(choropleth, gazetteer, unit, messages);
      const note = noteOf(choropleth, unit, messages);
      if (note === '') return words;
      return { ...words, notes: [note, ...words.notes], sentence: messages.sentences([words.sentence, messages.sentence(note)]) };
    },
    place(choropleth, gazetteer, placements, unit, messages) {
      const panel = agreementAnswers.place(choropleth, gazetteer, placements, unit, messages);
      const note = noteOf(choropleth, unit, messages);
      return note === '' ? panel : { ...panel, notes: [note, ...panel.notes] };
    },
  };
}
