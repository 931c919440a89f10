import type { AdapterOptions, DataPlace } from './adapter-options.js';
import type { Loaded } from '../data-adapter.js';
import { dataFormat } from '../tables/data-format.js';
import { loadTable } from '../records/load-table.js';
import { readSource } from './read-source.js';
import { readTable } from '../tables/read-table.js';
import type { Table } from '../tables/table.js';

/**
 * Reads whatever is at a place by its content, media type or extension. A table with ICE's own headers goes to the
 * importer for ICE's lists, unless the author named columns.
 *
 * @throws DataError when it cannot be had, or is no list of agreements.
 */
export async function loadSource(place: DataPlace, options: AdapterOptions, signal: AbortSignal): Promise<Loaded> {
  const source = await readSource(place, signal, options);
  const { file } = source;
  const { columns } = options;
  const format = dataFormat(source);
  if (format === 'json') {
    const { readJson } = await import('../records/read-json.js');
    return readJson(source.bytes, { file, columns });
  }
  const table = await readTable(source, format, columns);
  if (columns || !hasIceHeaders(table)) return loadTable(table, { file, columns });
  const { readIceTable } = await import('../ice/read-ice-table.js');
  return readIceTable(table, { file });
}

/** The two headers that ICE has used on every list since 2021 and that nobody else would choose. */
function hasIceHeaders({ columns }: Table): boolean {
  const names = columns.map((name) => name.replace(/\s+/g, ' ').toUpperCase());
  return names.includes('LAW ENFORCEMENT AGENCY') && names.includes('SUPPORT TYPE');
}
