import type { Dataset } from '../agreements/dataset.js';
import type { IsoDate } from '../calendar/day.js';
import type { DayNotice } from './counts.js';

/** What has to be said of the day asked for: that nothing is known of it, or that another one is shown. `null` for nothing. */
export function noteDay({ lists, gaps, asOf: newest }: Pick<Dataset, 'lists' | 'gaps' | 'asOf'>, asked: IsoDate | null): DayNotice | null {
  if (asked === null) return null;
  const [first] = lists;
  if (first !== undefined && asked < first) return { code: 'before-first', asked, first };
  const gap = gaps.find(({ after, before }) => after < asked && asked < before);
  if (gap) return { code: 'in-gap', after: gap.after, before: gap.before };
  return newest !== null && asked > newest ? { code: 'after-newest', asked, newest } : null;
}
