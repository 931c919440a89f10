import { newestDay } from '../../data/counts/newest-day.js';
import type { IsoDate } from '../calendar/day.js';
import { loadOnce } from '../memory/load-once.js';
import type { Counts } from './counts.js';

/** Loads the bundled counts, which come beside the boundaries and not after them. */
export const loadCounts: () => Promise<Counts> = loadOnce(async () => (await import('./bundled-counts.js')).bundledCounts());

/** Whether the bundled counts answer about a day: the newest list speaks for every day from its own on. Of an earlier one only the history knows. */
export function isNewest(asked: IsoDate | null): boolean {
  return asked === null || asked >= newestDay;
}

/** The bundled counts as an answer about a day from their own on. */
export function answerOn(counts: Counts, asked: IsoDate | null): Counts {
  return asked === null || asked === newestDay ? counts : { ...counts, notice: { code: 'after-newest', asked, newest: newestDay } };
}
