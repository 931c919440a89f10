import { fault } from '../fault.js';
import { decodeText } from './decode-text.js';
import { type DataFormat, formatByName } from './format-by-name.js';

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
 * @throws {DataError} when the file is empty, or a web page.
 */
export function dataFormat({ bytes, contentType, file }: FileFacts): DataFormat {
  if (bytes.length === 0) throw fault('empty', {}, { file });
  if (isArchive(bytes) || isCompoundFile(bytes)) return 'xlsx';
  const start = decodeText(bytes.subarray(0, beginning)).trimStart();
  if (/^<(!doctype html|html|head|body|\?xml)\b/i.test(start)) {
    throw fault('web-page', {}, { file });
  }
  if (/^(\{|\[\s*[{\]])/.test(start)) return 'json';
  return mediaTypes.get(contentType) ?? formatByName(file) ?? 'csv';
}

/** Zip archives begin with `PK` and a local header, or an end record when they hold nothing (APPNOTE 4.3). */
const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] as number) < 8 && (bytes[3] as number) < 9;

/** Old and encrypted workbooks are compound files ([MS-CFB] 2.2: signature D0 CF 11 E0 A1 B1 1A E1). */
export const isCompoundFile = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
