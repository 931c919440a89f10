import type { AdapterOptions, DataPlace } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { loadTable } from '../records/load-table.js';
import { readSource } from './read-source.js';
import { readTable } from '../tables/read-table.js';

/** Agreements from tab-separated values. */
export function tsvAdapter(place: DataPlace, options: AdapterOptions = {}): DataAdapter {
  return {
    async load({ signal }) {
      const source = await readSource(place, signal, options);
      return loadTable(await readTable(source, 'tsv', options.columns), { file: source.file, columns: options.columns });
    },
  };
}
