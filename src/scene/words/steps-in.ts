import { englishSteps } from './english-steps.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { StepMessages } from './step-messages.js';

/** What is said of pressed steps, in the language of these messages. */
export function stepsIn(messages: FigureMessages): StepMessages {
  return wordsIn(messages)?.steps ?? englishSteps;
}
