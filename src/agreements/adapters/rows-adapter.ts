import type { AdapterOptions } from './adapter-options.js';
import type { OwnAdapter } from '../data-adapter.js';
import { loadReaders } from './load-readers.js';
import type { GivenRecords } from '../records/records-of.js';

/**
 * Agreements, or numbers by place, from records in hand, by the names of their keys. A list may change before it is loaded again; of
 * anything else that can be iterated over, what it gave at first is kept. What is neither is a TypeError when it is loaded.
 */
export function rowsAdapter(given: GivenRecords, { columns }: AdapterOptions = {}): OwnAdapter {
  let records = given;
  return {
    async load({ signal } = {}) {
      const { loadRecords, recordsOf } = await loadReaders();
      signal?.throwIfAborted();
      const list = recordsOf(records);
      records = list;
      return loadRecords(list, { columns });
    },
  };
}
