import { englishFigure } from './english-figure.js';
import type { StepMessages } from './step-messages.js';

/** What is said of pressed steps, in American English. */
export const englishSteps: StepMessages = {
  only: (labels, units, level) =>
    `In full color and in the table, only “${labels.join('”, “')}”: ${englishFigure.legend.units(units, level)}. The others are faded.`,
  all: 'Show all',
};
