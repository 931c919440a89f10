import { day } from './english-figure.js';
import type { NewestMessages } from './newest-messages.js';

/** What a map that an author pinned to a day offers, in American English. */
export const englishNewest: NewestMessages = {
  show: (newest) => `Show the newest list (${day(newest)})`,
  back: (pinned) => `Back to ${day(pinned)}, as on this page`,
};
