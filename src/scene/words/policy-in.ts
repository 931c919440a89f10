import { englishPolicy } from './english-policy.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { PolicyMessages } from './policy-messages.js';

/** What is said of laws, in the language of these messages. */
export function policyIn(messages: FigureMessages): PolicyMessages {
  return wordsIn(messages)?.policy ?? englishPolicy;
}
