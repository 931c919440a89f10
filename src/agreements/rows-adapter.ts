import type { AdapterOptions } from './adapter-options.js';
import type { DataAdapter } from './data-adapter.js';
import { loadRecords } from './load-records.js';
import type { Records } from './table-from-records.js';

/** Agreements from records in hand, by the names of their keys. */
export function rowsAdapter(records: Records, { columns }: AdapterOptions = {}): DataAdapter {
  return {
    load: ({ signal }) =>
      Promise.resolve().then(() => {
        signal.throwIfAborted();
        return loadRecords(records, { columns });
      }),
  };
}
