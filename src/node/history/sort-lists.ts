import type { Agreement } from '../../agreements/agreement.js';
import type { IsoDate } from '../../calendar/day.js';
import { agreementKey } from '../../agreements/agreement-key.js';
import type { Pasts } from './past.js';
import type { DatedList } from './read-ice-lists.js';
import type { Past } from '../../agreements/trace-listings.js';

/** What becomes of lists that are brought to a history. */
export interface SortedLists {
  /** Those that it can take. */
  readonly fresh: readonly DatedList[];
  /** Those of which it says the same already. */
  readonly held: readonly DatedList[];
  /** Those that it cannot take any more, with a sentence that says why. */
  readonly late: readonly { readonly list: DatedList; readonly why: string }[];
}

/**
 * Holds lists against what is settled and against the recent lists. What is settled stays as it is: of each of its days only
 * the agreements are known, and not how its list was printed.
 */
export function sortLists(lists: readonly DatedList[], settled: Pasts, recent: readonly DatedList[]): SortedLists {
  const [fresh, held]: [DatedList[], DatedList[]] = [[], []];
  const late: { list: DatedList; why: string }[] = [];
  for (const list of lists) {
    const past = settled[list.kind];
    const last = past.days.at(-1);
    if (last === undefined || list.day > last) (isAmong(list, [...recent, ...fresh]) ? held : fresh).push(list);
    else if (isSame(list.agreements, listedOn(past, list.day, last))) held.push(list);
    else late.push({ list, why: describeLate(list, past, last) });
  }
  return { fresh, held, late };
}

/** Whether a list of the day prints the same: a file that was saved again has other bytes. */
function isAmong({ kind, day, agreements }: DatedList, lists: readonly DatedList[]): boolean {
  const printed = JSON.stringify(agreements);
  return lists.some((other) => other.kind === kind && other.day === day && JSON.stringify(other.agreements) === printed);
}

function listedOn({ agreements }: Past, day: IsoDate, last: IsoDate): Agreement[] {
  return agreements.filter(({ listedFrom, listedUntil }) => (listedFrom ?? last) <= day && (listedUntil ?? last) >= day);
}

function isSame(some: readonly Agreement[], others: readonly Agreement[]): boolean {
  const keys = (agreements: readonly Agreement[]): string => agreements.map(agreementKey).sort().join('\n');
  return keys(some) === keys(others);
}

function describeLate({ file, day, kind }: DatedList, { days }: Past, last: IsoDate): string {
  const whole = 'To count it, make the history anew from all lists with agreement-map convert.';
  return days.includes(day)
    ? `${file} was left out: the history holds another ${kind} list of ${day}, and that one stands. ${whole}`
    : `${file} was left out: it is of ${day}, and the history is settled up to its ${kind} list of ${last}. ${whole}`;
}
