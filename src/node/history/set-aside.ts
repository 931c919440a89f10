import { daysBetween, type IsoDate } from '../../calendar/day.js';
import { agreementKey } from '../../agreements/agreement-key.js';
import type { DatedList } from './read-ice-lists.js';

/** A list that cannot be what ICE meant to publish. */
export interface SetAside {
  readonly list: DatedList;
  readonly before: DatedList;
  /** Agreements of the list before that it lacks. */
  readonly lost: number;
  /** The list on which they stood again; `null` when the list is the newest, so that no later one can confirm it. */
  readonly backOn: IsoDate | null;
}

/**
 * Fewer agreements than this come and go by ordinary editing: of what a list of 2021 to 2026 lacked of the one before,
 * never more than three stood again within two weeks.
 */
const fewest = 10;
/** How much of what was lost must be back for the loss to have been none. */
const shareBack = 0.9;
/** How long a bad copy may stay up. */
export const daysUp = 14;
/**
 * The newest participating list is not believed when it lacks this much, until a later one does so too or somebody who
 * looked says so. A pending list is: on 27 February 2026 all that had been pending was signed.
 */
const newestShare = 0.25;

/**
 * Parts the lists of one kind, in their order, into those that speak for their day and those that are truncated, swapped
 * or stale copies: a list that lacks ten agreements or more of the one before it, when nine tenths of these stand again on
 * a list of the fourteen days after.
 *
 * @param held the list before them, which stands
 */
export function setAsideDamaged(lists: readonly DatedList[], held: DatedList | null = null): { intact: DatedList[]; setAside: SetAside[] } {
  const keys = new Map([...(held ? [held] : []), ...lists].map((list) => [list, new Set(list.agreements.map(agreementKey))]));
  const intact: DatedList[] = [];
  const setAside: SetAside[] = [];
  lists.forEach((list, at) => {
    const before = intact.at(-1) ?? held;
    const damage = before && findDamage(list, before, lists.slice(at + 1), keys);
    if (damage) setAside.push(damage);
    else intact.push(list);
  });
  return { intact, setAside };
}

function findDamage(
  list: DatedList,
  before: DatedList,
  later: readonly DatedList[],
  keys: ReadonlyMap<DatedList, ReadonlySet<string>>,
): SetAside | null {
  const held = keys.get(before) ?? new Set<string>();
  const lost = [...held].filter((key) => !keys.get(list)?.has(key));
  if (lost.length < fewest) return null;
  const soon = later.filter(({ day }) => daysBetween(list.day, day) <= daysUp);
  const back = soon.find((next) => lost.filter((key) => keys.get(next)?.has(key)).length >= shareBack * lost.length);
  if (back) return { list, before, lost: lost.length, backOn: back.day };
  const isBelieved = list.kind === 'pending' || list.isAccepted === true || later.length > 0;
  const unconfirmed = !isBelieved && lost.length >= newestShare * held.size;
  return unconfirmed ? { list, before, lost: lost.length, backOn: null } : null;
}
