import type { IsoDate } from '../../calendar/day.js';

/** What a map that an author pinned to a day offers, in one language. */
export interface NewestMessages {
  /** To show the newest list in its place. */
  show(newest: IsoDate): string;
  /** To go back to the author's day. */
  back(pinned: IsoDate): string;
}
