import type { AdapterOptions } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { loadReaders } from './load-readers.js';
import type { Records } from '../tables/table-from-records.js';

/** Agreements from records in hand, by the names of their keys. */
export function rowsAdapter(records: Records, { columns }: AdapterOptions = {}): DataAdapter {
  return {
    async load({ signal }) {
      const { loadRecords } = await loadReaders();
      signal.throwIfAborted();
      return loadRecords(records, { columns });
    },
  };
}
