import type { AnswerMessages } from './answer-messages.js';
import { englishAnswer } from './english-answer.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** What is answered to a reader who chose a place, in the language of these messages. */
export function answerIn(messages: FigureMessages): AnswerMessages {
  return wordsIn(messages)?.answer ?? englishAnswer;
}
