import { fault } from '../fault.js';
import { maxColumns, maxLines, maxTextLength } from './limits.js';

const lineFeed = 10;
const carriageReturn = 13;
const quotationMark = 0x22;
// , tab ; |
const isDelimiter = (code: number): boolean => code === 0x2c || code === 0x09 || code === 0x3b || code === 0x7c;

/**
 * Refuses a text that would make a parser of delimited files build more than a page can hold before it hands over a first row: nothing
 * but line ends or delimiters. And one with characters of zero, which no text has.
 *
 * @throws {DataError} which names the row
 */
export function refuseUnparsable(text: string, file: string | undefined): void {
  let lines = 1;
  let inLine = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) {
      lines += 1;
      inLine = 0;
      quotes = 0;
      if (lines > maxLines) throw fault('too-many-lines', { limit: maxLines }, { file });
    } else if (code === 0) throw fault('not-text', {}, { file, row: lines });
    else if (code === quotationMark && (quotes += 1) > 2 * (maxTextLength + maxColumns)) {
      throw fault('text-too-long', { limit: maxTextLength }, { file, row: lines });
    }
    // A text in quotation marks may hold delimiters, as many as it has characters.
    else if (isDelimiter(code) && (inLine += 1) > maxTextLength + maxColumns) {
      throw fault('too-many-columns', { limit: maxColumns }, { file, row: lines });
    }
  }
}
