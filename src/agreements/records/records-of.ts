import { describeValue } from '../describe-value.js';
import { maxRows } from '../tables/limits.js';
import type { Records } from '../tables/table-from-records.js';

/** Records as they are in hand: a list, a set, what a generator gives. */
export type GivenRecords = Records | Iterable<Records[number]>;

/**
 * The records as a list: the very one where they are one.
 *
 * @throws {TypeError} when they can not be iterated over
 */
export function recordsOf(given: GivenRecords): Records {
  if (Array.isArray(given)) return given as Records;
  const iterate = typeof given === 'object' ? (given as Partial<Iterable<Records[number]>> | null)?.[Symbol.iterator] : undefined;
  if (typeof iterate !== 'function') throw new TypeError(`Records are a list of objects, not ${describeValue(given)}.`);
  const records: Records[number][] = [];
  for (const record of given) {
    records.push(record);
    if (records.length > maxRows) break; // It may never end; what is more than the limit is refused when it is read.
  }
  return records;
}
