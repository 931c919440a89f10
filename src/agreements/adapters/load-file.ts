import type { DataBytes, FileOptions } from './adapter-options.js';
import type { Inquiry } from '../../transfer/inquiry.js';
import type { ReadData } from '../data-adapter.js';
import { completeDataset } from '../complete-dataset.js';
import { fault } from '../fault.js';
import { readIceDays, tellsEnds } from '../ice/read-ice-days.js';
import { iceListOf, isIceHeader } from '../ice/read-ice-table.js';
import { loadTable } from '../records/load-table.js';
import { readJson } from '../records/read-json.js';
import { columnNames, foldHeader, isColumnName } from '../tables/column-names.js';
import { type FileFacts, dataFormat } from '../tables/data-format.js';
import { readColumns } from '../tables/read-columns.js';
import { readTable } from '../tables/read-table.js';
import { titleSaying } from '../tables/says-pending.js';
import { readSource } from './read-source.js';
import type { Table } from '../tables/table.js';

/** What a file is read by. A figure in prose has nothing of its own that fills in what was left out, and has it done here. */
interface ReadingOptions extends FileOptions {
  readonly isComplete?: boolean;
}

/**
 * Reads a file as what it was said to be, or else by its content, media type or extension. A table with ICE's own headers then
 * goes to the importer for ICE's lists, unless the author named columns.
 *
 * @throws {DataError} when it cannot be had, or is no list of agreements
 */
export async function loadFile(place: Inquiry | DataBytes, options: ReadingOptions): Promise<ReadData> {
  const read = await readFile(place, options);
  return options.isComplete ? completeDataset(read) : read;
}

async function readFile(place: Inquiry | DataBytes, options: FileOptions): Promise<ReadData> {
  const { format, columns = '' } = options;
  const source = await readSource(place, options);
  const { file } = source;
  const { named, ignored } = readColumns(columns);
  if (format === 'ice') return readIceDays(await readTable(source, tableFormat(source)), { file, ignored });
  const form = format ?? dataFormat(source);
  if (form === 'json') return readJson(source.bytes, { file, columns });
  const table = await readTable(source, form, columns);
  const isIce = format === undefined && named.size === 0 && isIceTable(table, file) && !tellsEnds(table);
  return isIce ? readIceDays(table, { file, ignored }) : loadTable(table, { file, columns });
}

function tableFormat(source: FileFacts) {
  const format = dataFormat(source);
  if (format === 'json') throw fault('not-ice-table', {}, { file: source.file });
  return format;
}

/**
 * Whether a table has the headers that ICE has used on every list since 2021 and that nobody else would choose, and none that says one of
 * them in other words: a list with ICE's "SUPPORT TYPE" beside a "COUNTY NAME" or a code is somebody's own.
 */
function isIceTable(table: Table, file: string): boolean {
  if (iceListOf(table, file) === null || titleSaying('ended', table, file) !== undefined) return false;
  return table.columns.every((header) => isIceHeader(header) || columnNames.day.includes(foldHeader(header)) || !isColumnName(header));
}
