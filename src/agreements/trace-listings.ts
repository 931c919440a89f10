import type { Agreement } from './agreement.js';
import type { IsoDate } from '../calendar/day.js';
import { agreementKey } from './agreement-key.js';

/** What stood on ICE's list on a day. */
export interface DayList {
  readonly day: IsoDate;
  readonly agreements: readonly Agreement[];
}

/** Whether two rows are alike in something. */
export type Likeness = (a: Agreement, b: Agreement) => boolean;

/** What is known of one kind of list before the lists in hand. */
export interface Past {
  /** Days with a list, sorted. */
  readonly days: readonly IsoDate[];
  /** Every listing; `listedUntil` is `null` for those on the last of the days. */
  readonly agreements: readonly Agreement[];
}

/** An agreement while it stays on the list. */
interface Listing {
  readonly first: IsoDate;
  last: IsoDate;
  /** As the last of its lists has it. */
  agreement: Agreement;
  /** The last that was printed, whether or not the last list prints one. */
  link: string | null;
  addendum: string | null;
}

/**
 * Follows agreements from list to list. Each uninterrupted listing becomes one agreement, as the last of its lists prints
 * it, with the last links printed; one that was off a list and came back becomes two. `listedUntil` is `null` for those on
 * the newest list.
 *
 * @param days one list per day, in order
 * @param past what is known from before the first of them; following lists in two parts gives what following them at once does
 * @param isSamePlace whether the places of two are the same where they are printed differently
 */
export function traceListings(
  days: readonly DayList[],
  past: Past = { days: [], agreements: [] },
  isSamePlace: Likeness = isPrintedAlike,
): Agreement[] {
  const ended = past.agreements.filter(({ listedUntil }) => listedUntil !== null);
  let open = openListings(past);
  for (const { day, agreements } of days) {
    const still = new Map<string, Listing[]>();
    for (const [key, rows] of groupByKey(agreements)) {
      still.set(key, continueListings(open.get(key) ?? [], rows, day, isSamePlace));
    }
    for (const listing of [...open.values()].flat()) if (listing.last !== day) ended.push(close(listing, listing.last));
    open = still;
  }
  return [...ended, ...[...open.values()].flat().map((listing) => close(listing, null))];
}

/** Those that share a key in the order of their list, as they were when that was read. */
function openListings({ days, agreements }: Past): Map<string, Listing[]> {
  const last = days.at(-1) ?? '';
  const open = agreements.filter(({ listedUntil }) => listedUntil === null).sort((a, b) => a.row - b.row);
  const listingOf = (agreement: Agreement): Listing => {
    const { listedFrom, link, addendum } = agreement;
    return { first: listedFrom ?? last, last, agreement, link, addendum };
  };
  return new Map([...groupByKey(open)].map(([key, group]) => [key, group.map(listingOf)]));
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
function continueListings(listings: readonly Listing[], rows: readonly Agreement[], day: IsoDate, isSamePlace: Likeness): Listing[] {
  const waiting = [...listings];
  const continued = new Map<number, Listing>();
  for (const alike of [isSameDocument, isPrintedAlike, isSamePlace, () => true]) {
    rows.forEach((row, i) => {
      const at = continued.has(i) ? -1 : waiting.findIndex((listing) => alike(asPrintedLast(listing), row));
      const [listing] = at < 0 ? [] : waiting.splice(at, 1);
      if (listing) continued.set(i, listing);
    });
  }
  return rows.map((row, i) => see(continued.get(i) ?? { first: day, last: day, agreement: row, link: null, addendum: null }, row, day));
}

function isSameDocument(a: Agreement, b: Agreement): boolean {
  return isPrintedAlike(a, b) && a.signed === b.signed && (b.link === null || a.link === b.link);
}

function isPrintedAlike(a: Agreement, b: Agreement): boolean {
  return a.counties.join() === b.counties.join();
}

const asPrintedLast = ({ agreement, link }: Listing): Agreement => ({ ...agreement, link });

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
