import type { Agreement } from '../../agreements/agreement.js';
import type { Dataset } from '../../agreements/dataset.js';
import type { IceList } from '../../agreements/ice/read-ice-table.js';
import { DataError } from '../../agreements/data-error.js';
import type { IsoDate } from '../../calendar/day.js';
import type { Past } from '../../agreements/trace-listings.js';

/** What is known of both kinds. Of pending lists a dataset names no day: of one that was read from there the last alone is known. */
export type Pasts = Readonly<Record<IceList, Past>>;

const nothing: Past = { days: [], agreements: [] };

/** Where a history begins that begins with its lists. */
export const noPasts: Pasts = { participating: nothing, pending: nothing };

/**
 * What a finished history says of the lists behind it, so that it can go on.
 *
 * @throws {DataError} when the dataset is no history: it names no day of a list, or not since when an agreement was listed.
 */
export function pastsOf({ agreements, lists, asOf }: Dataset, file: string): Pasts {
  const [first] = lists;
  if (first === undefined)
    throw new DataError(`${file} holds no days of lists, so no list can be added to it: begin with a history.`, { file });
  const dated = agreements.map((agreement) => ({ ...agreement, listedFrom: agreement.listedFrom ?? sinceOnly(agreement, lists, file) }));
  // A dataset of one pending list calls that list's day its own, and says no days of its agreements. A history names participating lists alone.
  const isPending = agreements.length > 0 && agreements.every(({ status, listedFrom }) => status === 'pending' && listedFrom === null);
  return {
    participating: isPending ? nothing : { days: lists, agreements: dated.filter(({ status }) => status === 'signed') },
    pending: reopen(
      dated.filter(({ status }) => status === 'pending'),
      asOf ?? first,
    ),
  };
}

/** A dataset of one list says no days of its agreements: they are that list's. */
function sinceOnly({ row, agency }: Agreement, [first = '', ...others]: readonly IsoDate[], file: string): IsoDate {
  if (others.length === 0) return first;
  throw new DataError(
    `${file} does not say since when ${agency || `the agreement of row ${row}`} was listed, so no list can be added to it.`,
    { file },
  );
}

/**
 * Applications that were on the last pending list have an end in a dataset whose participating lists go on after it. They
 * are on that list all the same.
 */
function reopen(pending: readonly Agreement[], asOf: IsoDate): Past {
  if (pending.length === 0) return nothing;
  const isOpen = pending.some(({ listedUntil }) => listedUntil === null);
  const days = pending.map(({ listedFrom, listedUntil }) => listedUntil ?? listedFrom ?? asOf);
  const last = [...days, ...(isOpen ? [asOf] : [])].reduce((newest, day) => (day > newest ? day : newest));
  return {
    days: [last],
    agreements: pending.map((agreement) => (agreement.listedUntil === last ? { ...agreement, listedUntil: null } : agreement)),
  };
}
