import type { TapMessages } from './tap-messages.js';

/** What is said where a finger may have met the place beside, in the Spanish of the United States. */
export const spanishTaps: TapMessages = { meant: '¿Quiso decir…?' };
