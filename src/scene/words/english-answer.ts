import type { AnswerMessages } from './answer-messages.js';
import { count, englishFigure } from './english-figure.js';

const { number } = englishFigure;

/** What is answered to a reader who chose a place, in American English. */
export const englishAnswer: AnswerMessages = {
  sentence(headline, models, statewide, state) {
    const listed = models.length === 0 ? headline : `${headline}: ${models.join(', ')}`;
    if (state === null && models.length === 0) return `${listed}; no statewide agreements.`;
    if (state === null) return `${listed}; ${statewide === 0 ? 'none' : number(statewide)} of them statewide.`;
    return `${listed}; ${statewide === 0 ? 'no statewide agreements' : count(statewide, 'statewide agreement', 'statewide agreements')} of ${state} agencies.`;
  },
  statewide: (n, state) => `${count(n, 'statewide agreement', 'statewide agreements')} of ${state} agencies`,
};
