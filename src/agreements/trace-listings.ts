import type { Agreement } from './agreement.js';
import type { IsoDate } from '../calendar/day.js';
import { agreementKey } from './agreement-key.js';

/** What stood on ICE's list on a day. */
export interface DayList {
  readonly day: IsoDate;
  readonly agreements: readonly Agreement[];
}

/** An agreement while it stays on the list. */
interface Listing {
  readonly first: IsoDate;
  last: IsoDate;
  /** As the last of its lists has it. */
  agreement: Agreement;
  link: string | null;
  addendum: string | null;
}

/**
 * Follows agreements from list to list. Each uninterrupted listing becomes one agreement, as the last of its lists prints
 * it, with the last links printed; one that was off a list and came back becomes two. `listedUntil` is `null` for those on
 * the newest list.
 *
 * @param days one list per day, in order
 */
export function traceListings(days: readonly DayList[]): Agreement[] {
  const ended: Listing[] = [];
  let open = new Map<string, Listing[]>();
  for (const { day, agreements } of days) {
    const still = new Map<string, Listing[]>();
    for (const [key, rows] of groupByKey(agreements)) {
      still.set(key, continueListings(open.get(key) ?? [], rows, day));
    }
    for (const listing of [...open.values()].flat()) if (listing.last !== day) ended.push(listing);
    open = still;
  }
  return [...ended.map((listing) => close(listing, listing.last)), ...[...open.values()].flat().map((listing) => close(listing, null))];
}

function groupByKey(agreements: readonly Agreement[]): Map<string, Agreement[]> {
  const groups = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const key = agreementKey(agreement);
    const group = groups.get(key);
    if (group) group.push(agreement);
    else groups.set(key, [agreement]);
  }
  return groups;
}

/** Where several share a key, each row continues the listing that is most like it. */
function continueListings(listings: readonly Listing[], rows: readonly Agreement[], day: IsoDate): Listing[] {
  const waiting = [...listings];
  const continued = new Map<number, Listing>();
  for (const alike of [sameDocument, samePlace, () => true]) {
    for (const [i, row] of rows.entries()) {
      const at = continued.has(i) ? -1 : waiting.findIndex(({ agreement }) => alike(agreement, row));
      const [listing] = at < 0 ? [] : waiting.splice(at, 1);
      if (listing) continued.set(i, listing);
    }
  }
  return rows.map((row, i) => see(continued.get(i) ?? { first: day, last: day, agreement: row, link: null, addendum: null }, row, day));
}

function sameDocument(a: Agreement, b: Agreement): boolean {
  return samePlace(a, b) && a.signed === b.signed && a.link === b.link;
}

function samePlace(a: Agreement, b: Agreement): boolean {
  return a.counties.join() === b.counties.join();
}

function see(listing: Listing, row: Agreement, day: IsoDate): Listing {
  listing.last = day;
  listing.agreement = row;
  listing.link = row.link ?? listing.link;
  listing.addendum = row.addendum ?? listing.addendum;
  return listing;
}

function close({ agreement, first, link, addendum }: Listing, until: IsoDate | null): Agreement {
  return { ...agreement, link, addendum, listedFrom: first, listedUntil: until };
}
