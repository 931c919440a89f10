import { DataError } from './data-error.js';
import type { Table } from './table.js';

/** How to read a workbook. */
export interface WorkbookOptions {
  /** Named in errors. */
  readonly file?: string;
  /** Headers the author named, which help to find the header row. */
  readonly expected?: readonly string[];
}

/**
 * Reads the first sheet of a workbook.
 *
 * @throws DataError when the bytes are no workbook.
 */
export async function readWorkbook(_bytes: Uint8Array, { file = 'The file' }: WorkbookOptions = {}): Promise<Table> {
  throw new DataError(`${file} is a workbook, which this version does not read.`, { file });
}
