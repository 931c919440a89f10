import { englishSigners } from './english-signers.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { SignerMessages } from './signer-messages.js';

/** What is said of who signed, in the language of these messages. */
export function signersIn(messages: FigureMessages): SignerMessages {
  return wordsIn(messages)?.signers ?? englishSigners;
}
