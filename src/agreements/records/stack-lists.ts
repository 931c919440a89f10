import type { Agreement } from '../agreement.js';
import { agreementKey } from '../agreement-key.js';
import type { ReadData } from '../data-adapter.js';
import type { TableDays } from './find-days.js';
import { shareRepeated } from './find-days.js';
import { traceListings } from '../trace-listings.js';

/** Agreements of lists of several days, each with the first and the last list it was on. */
export function stackLists(agreements: readonly Agreement[], { ofRow, days }: TableDays): Pick<ReadData, 'agreements' | 'asOf' | 'lists'> {
  const byDay = new Map(days.map((day) => [day, [] as Agreement[]]));
  for (const agreement of agreements) {
    const day = ofRow.get(agreement.row);
    // What a list says has ended is not on it.
    if (day !== undefined && agreement.listedUntil === null) byDay.get(day)?.push(agreement);
  }
  const listed = traceListings([...byDay].map(([day, list]) => ({ day, agreements: list })));
  return { agreements: listed, asOf: days.at(-1) ?? null, lists: days };
}

/**
 * Whether each day of a table is a list of its own, as far as its agreements tell: `null` where some say so and others do not.
 *
 * @param isUnsure whether the column of the day may be that of signing
 */
export function areStacked(agreements: readonly Agreement[], { ofRow, days }: TableDays, isUnsure: boolean): boolean | null {
  const keyed = agreements.flatMap((agreement) => {
    const day = ofRow.get(agreement.row);
    return day === undefined ? [] : [[agreementKey(agreement), day] as const];
  });
  const share = shareRepeated(keyed, days.at(-1));
  if (!isUnsure) return share > 0;
  return share >= 0.5 ? true : share > 0.05 ? null : false;
}
