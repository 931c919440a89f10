import { daysBetween, type IsoDate } from '../calendar/day.js';
import type { PublishedTotal } from '../agreements/dataset.js';

const days = 31;

/** The totals that others published for a day within a month of the one shown; a month stands for its first day. */
export function publishedNear(published: readonly PublishedTotal[], asOf: IsoDate | null): PublishedTotal[] {
  if (asOf === null) return [];
  return published.filter(({ date }) => Math.abs(daysBetween(date, asOf)) <= days);
}
