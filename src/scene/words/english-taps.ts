import type { TapMessages } from './tap-messages.js';

/** What is said where a finger may have met the place beside, in American English. */
export const englishTaps: TapMessages = { meant: 'Did you mean…?' };
