import type { AdapterOptions, DataPlace } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { dataFormat } from '../tables/data-format.js';
import { DataError } from '../data-error.js';
import { readSource } from './read-source.js';
import { readTable } from '../tables/read-table.js';

/** Agreements from ICE's own list as published, workbook or CSV. */
export function iceAdapter(place: DataPlace, options: AdapterOptions = {}): DataAdapter {
  return {
    async load({ signal }) {
      const source = await readSource(place, signal, options);
      const format = dataFormat(source);
      if (format === 'json') throw new DataError(`${source.file} is JSON, not a list as ICE publishes it.`, { file: source.file });
      const [table, { readIceTable }] = await Promise.all([readTable(source, format), import('../ice/read-ice-table.js')]);
      return readIceTable(table, { file: source.file });
    },
  };
}
