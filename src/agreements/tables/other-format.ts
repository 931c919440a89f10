import { fault } from '../fault.js';
import type { OtherFormat } from '../fault-sentences.js';
import { decodeText } from './decode-text.js';
import { isArchive, readDirectory } from './workbook/archive.js';

/** Enough to see how a text begins. */
const beginning = 4_000;

/**
 * Refuses what is certainly a file of another kind, told by its content whatever it is called.
 *
 * @throws {DataError} which names the kind and says what to do
 */
export function refuseOtherFormats(bytes: Uint8Array, file: string | undefined): void {
  if (isCompoundFile(bytes)) {
    const streams = streamNames(bytes);
    if (streams.has('encryptedpackage') || streams.has('encryptioninfo')) throw fault('workbook-protected', {}, { file });
    throw fault('other-format', { format: formatOfStreams(streams) }, { file });
  }
  const format = formatBySignature(bytes) ?? (isArchive(bytes) ? formatOfArchive(bytes) : null);
  if (format) throw fault('other-format', { format }, { file });
  const start = decodeText(bytes.subarray(0, beginning)).trimStart();
  if (!start.startsWith('<')) return;
  const markup = formatOfMarkup(start);
  if (markup === 'html') throw fault('web-page', {}, { file });
  if (markup) throw fault('other-format', { format: markup }, { file });
}

/** How files begin that have a signature of their own. */
const signatures: readonly (readonly [OtherFormat, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // Excel 2 to 4 wrote their records without a compound file around them ([MS-XLS] 2.4.21 and its forerunners: BOF).
  ['xls', [0x09, 0x00, 0x04, 0x00]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['xls', [0x09, 0x04, 0x06, 0x00]],
  ['xls', [0x09, 0x08, 0x08, 0x00]],
  ['packed', [0x1f, 0x8b]], // gzip
  ['packed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], // 7z
  ['packed', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]], // rar
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

function formatBySignature(bytes: Uint8Array): OtherFormat | null {
  return signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** Old and encrypted workbooks are compound files ([MS-CFB] 2.2: signature D0 CF 11 E0 A1 B1 1A E1). */
const isCompoundFile = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/**
 * The names in a compound file, which stand in entries of 128 bytes that begin at multiples of that ([MS-CFB] 2.6.1: 64 bytes of name,
 * its length, and a kind of 1, 2 or 5; names are equal whatever their case, 2.6.4). Which of its sectors hold such entries need not be known for that.
 */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const text = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] as number) - 2;
    const kind = bytes[at + 66] as number;
    if (bytes[at + 65] !== 0 || length < 2 || length > 62 || length % 2 !== 0 || ![1, 2, 5].includes(kind)) continue;
    const name = text.decode(bytes.subarray(at, at + length)).toLowerCase();
    if (streamsKnown.has(name)) names.add(name);
  }
  return names;
}

const streamsKnown: ReadonlySet<string> = new Set([
  'encryptedpackage',
  'encryptioninfo',
  'workbook',
  'book',
  'worddocument',
  'powerpoint document',
]);

function formatOfStreams(streams: ReadonlySet<string>): OtherFormat {
  if (streams.has('workbook') || streams.has('book')) return 'xls';
  if (streams.has('worddocument')) return 'word';
  return streams.has('powerpoint document') ? 'slides' : 'old-office';
}

/** Which kind of file is in an archive; `null` for a workbook of this kind, and for one that is too damaged to tell. */
function formatOfArchive(bytes: Uint8Array): OtherFormat | null {
  const entries = readDirectory(bytes);
  if (entries === null) return null;
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name.replace(/\\/g, '/')));
  const [first] = entries.filter(({ name }) => name === 'mimetype');
  if (first?.method === 0 && /opendocument\.spreadsheet|sun\.xml\.calc/.test(decodeText(first.packed.subarray(0, 200)))) return 'ods';
  if (has(/^\/?xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^\/?xl\/|^\/?\[content_types\]\.xml$/i)) return has(/^\/?word\//i) ? 'word' : has(/^\/?ppt\//i) ? 'slides' : null;
  return has(/(?:^|\/)index(?:\.zip|\/[^/]+\.iwa)$/i) ? 'numbers' : 'archive';
}

/** Which kind of file a text with markup is; `null` when it only begins with a `<`. */
function formatOfMarkup(start: string): OtherFormat | 'html' | null {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'spreadsheetml';
  if (start.includes('urn:oasis:names:tc:opendocument')) return 'fods';
  if (start.includes('urn:schemas-microsoft-com:office:excel')) return 'html-workbook';
  if (/<(?:!doctype html|html|head|body|table)\b/i.test(start)) return 'html';
  return /^<\?xml\b/i.test(start) ? 'xml' : null;
}
