import type { FileFacts } from './data-format.js';
import type { DataFormat } from './format-by-name.js';
import { readColumns, type ToldColumns } from './read-columns.js';
import { readDelimited } from './read-delimited.js';
import { readWorkbook } from './workbook/read-workbook.js';
import type { Table } from './table.js';

/** The forms of data that are tables. */
export type TableFormat = Exclude<DataFormat, 'json'>;

/**
 * Reads bytes as a table with the reader for their form, whose library is loaded when first needed. `columns` are the author's
 * own headers, which help to find the header row.
 *
 * @throws {DataError} when the bytes are not of that form, or more than a page can hold.
 */
export async function readTable({ bytes, file }: FileFacts, format: TableFormat, columns = ''): Promise<Table> {
  const expected = headersIn(readColumns(columns));
  if (format === 'xlsx') return readWorkbook(bytes, { file, expected });
  return readDelimited(bytes, { file, expected, usual: format === 'tsv' ? '\t' : ',' });
}

const headersIn = ({ named, ignored }: ToldColumns): string[] => [...named.values(), ...ignored];
