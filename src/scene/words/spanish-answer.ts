import type { AnswerMessages } from './answer-messages.js';
import { count, spanishFigure } from './spanish-figure.js';
import { ofSpanishState } from './spanish-places.js';

const { number } = spanishFigure;

const statewideOf = (n: number, state: string): string =>
  `${count(n, 'acuerdo estatal', 'acuerdos estatales')} de agencias ${ofSpanishState(state)}`;

/** What is answered to a reader who chose a place, in the Spanish of the United States. */
export const spanishAnswer: AnswerMessages = {
  sentence(headline, models, statewide, state) {
    const listed = models.length === 0 ? headline : `${headline}: ${models.join(', ')}`;
    if (state === null && models.length === 0) return `${listed}; ningún acuerdo estatal.`;
    if (state === null) {
      const own =
        statewide === 0
          ? 'ninguno de ellos es estatal'
          : statewide === 1
            ? '1 de ellos es estatal'
            : `${number(statewide)} de ellos son estatales`;
      return `${listed}; ${own}.`;
    }
    return `${listed}; ${statewide === 0 ? `ningún acuerdo estatal de agencias ${ofSpanishState(state)}` : statewideOf(statewide, state)}.`;
  },
  statewide: statewideOf,
};
