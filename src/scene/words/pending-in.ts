import { englishPending } from './english-pending.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { PendingMessages } from './pending-messages.js';

/** What is said of applications, in the language of these messages. */
export function pendingIn(messages: FigureMessages): PendingMessages {
  return wordsIn(messages)?.pending ?? englishPending;
}
