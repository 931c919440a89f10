import type { AdapterOptions } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { loadReaders } from './load-readers.js';
import { describeValue } from '../describe-value.js';
import { maxRows } from '../tables/limits.js';
import type { Records } from '../tables/table-from-records.js';

/**
 * Agreements, or numbers by place, from records in hand, by the names of their keys. A list may change before it is loaded again; of
 * anything else that can be iterated over, what it gives now is kept.
 *
 * @throws TypeError when it is neither
 */
export function rowsAdapter(given: Records | Iterable<Records[number]>, { columns }: AdapterOptions = {}): DataAdapter {
  const records = recordsOf(given);
  return {
    async load({ signal }) {
      const { loadRecords } = await loadReaders();
      signal.throwIfAborted();
      return loadRecords(records, { columns });
    },
  };
}

function recordsOf(given: Records | Iterable<Records[number]>): Records {
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
