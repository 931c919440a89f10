import { count, englishFigure } from './english-figure.js';
import type { TableMessages } from './table-messages.js';

/** What a reader can do with the table of figures, in American English. */
export const englishTable: TableMessages = {
  title: 'Places in the table',
  state: 'State',
  allStates: 'All states',
  model: 'With an agreement under the model',
  allModels: 'Any or none',
  kind: 'Signed by',
  allKinds: 'Anybody or nobody',
  only: (isMeasure) => (isMeasure ? 'Only places with a number' : 'Only places listed'),
  shown: (shown, all, level) =>
    `In the table: ${englishFigure.number(shown)} of ${level === 'county' ? count(all, 'county', 'counties') : count(all, 'state or territory', 'states and territories')}.`,
};
