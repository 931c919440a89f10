import type { AdapterOptions, DataPlace } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { loadTable } from '../records/load-table.js';
import { readSource } from './read-source.js';
import { readTable } from '../tables/read-table.js';

/** Agreements from the first sheet of a workbook. */
export function xlsxAdapter(place: DataPlace, options: AdapterOptions = {}): DataAdapter {
  return {
    async load({ signal }) {
      const source = await readSource(place, signal, options);
      return loadTable(await readTable(source, 'xlsx', options.columns), { file: source.file, columns: options.columns });
    },
  };
}
