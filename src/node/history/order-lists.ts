import { basename } from 'node:path';
import type { DatedList } from './read-ice-lists.js';

/** ICE's names for the lists of one day. */
const partsOfDay = ['am', 'mid', 'pm'];

/**
 * Lists in the order in which they came out: by day; within a day by the second at which a page was kept, or else by the
 * day saved and `am`, `mid`, `pm` in the name; and else as they were given.
 */
export function orderLists(lists: readonly DatedList[]): DatedList[] {
  return lists
    .map((list) => ({ list, key: sortKey(list) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ list }) => list);
}

function sortKey({ file, day, saved }: DatedList): string {
  const name = basename(file);
  const second = /\d{14}/.exec(name)?.[0];
  const part = partsOfDay.indexOf(/\d(am|mid|pm)/.exec(name)?.[1] ?? 'mid');
  return [day, second ?? `${saved ?? day} ${part}`, name].join(' ');
}
