import { spanishFigure, unitNoun } from './spanish-figure.js';
import type { TableMessages } from './table-messages.js';

/** What a reader can do with the table of figures, in the Spanish of the United States. */
export const spanishTable: TableMessages = {
  title: 'Lugares en la tabla',
  state: 'Estado',
  allStates: 'Todos los estados',
  model: 'Con un acuerdo del modelo',
  allModels: 'Cualquiera o ninguno',
  kind: 'Firmado por',
  allKinds: 'Cualquiera o nadie',
  only: (isMeasure) => (isMeasure ? 'Solo lugares con un número' : 'Solo lugares en la lista'),
  shown: (shown, all, level) => `En la tabla: ${spanishFigure.number(shown)} de ${unitNoun(all, level)}.`,
};
