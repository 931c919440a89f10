import type { IsoDate } from './day.js';

/** Which list speaks for a day. */
export type ListDay =
  /** The newest list on or before the day. */
  | { readonly kind: 'list'; readonly day: IsoDate }
  /** The day is before the first list: nothing is known of it. */
  | { readonly kind: 'before-first'; readonly first: IsoDate }
  /** The source keeps no lists. */
  | { readonly kind: 'no-lists' };

/**
 * Finds the list that speaks for a day.
 *
 * @param lists days of the lists, sorted
 * @param asked `null` for the newest
 */
export function findListDay(lists: readonly IsoDate[], asked: IsoDate | null): ListDay {
  const [first] = lists;
  if (first === undefined) return { kind: 'no-lists' };
  let newest: IsoDate | undefined;
  for (const day of lists) if (asked === null || day <= asked) newest = day;
  return newest === undefined ? { kind: 'before-first', first } : { kind: 'list', day: newest };
}
