import { fault } from '../fault.js';
import { decodeText } from './decode-text.js';
import { type DataFormat, formatByName } from './format-by-name.js';
import { refuseOtherFormats } from './other-format.js';
import { isArchive } from './workbook/archive.js';

/** What is known of a file. */
export interface FileFacts {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Address or name, for its extension and for messages. */
  readonly file: string;
}

/** Enough to see how a text begins. */
const beginning = 1_000;

const mediaTypes: ReadonlyMap<string, DataFormat> = new Map([
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['application/json', 'json'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
]);

/**
 * Which form a file has: by its content where that is plain, then by media type, then by extension, else CSV.
 *
 * @throws {DataError} when the file is empty, or is certainly of another form
 */
export function dataFormat({ bytes, contentType, file }: FileFacts): DataFormat {
  if (bytes.length === 0) throw fault('empty', {}, { file });
  refuseOtherFormats(bytes, file);
  if (isArchive(bytes)) return 'xlsx';
  const start = decodeText(bytes.subarray(0, beginning)).trimStart();
  if (/^(\{|\[\s*[{\]])/.test(start)) return 'json';
  return mediaTypes.get(contentType) ?? formatByName(file) ?? 'csv';
}
