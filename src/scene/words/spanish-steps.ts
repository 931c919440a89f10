import { spanishFigure } from './spanish-figure.js';
import type { StepMessages } from './step-messages.js';

/** What is said of pressed steps, in the Spanish of the United States. */
export const spanishSteps: StepMessages = {
  only: (labels, units, level) =>
    `A todo color y en la tabla, solo “${labels.join('”, “')}”: ${spanishFigure.legend.units(units, level)}. Lo demás está atenuado.`,
  all: 'Mostrar todo',
};
