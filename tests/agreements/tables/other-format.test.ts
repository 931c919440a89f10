import { describe, expect, it } from 'vitest';
import { dataFormat } from '../../../src/agreements/tables/data-format.js';
import { DataError } from '../../../src/agreements/data-error.js';
import { readWorkbook } from '../../../src/agreements/tables/workbook/read-workbook.js';
import { handMadeWorkbook, zip } from '../hand-made-workbook.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A compound file whose directory names one stream ([MS-CFB] 2.6.1). */
function compound(stream: string): Uint8Array {
  const file = Buffer.alloc(1_024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entry = 640;
  file.write(stream, entry, 'utf16le');
  file.writeUInt16LE(stream.length * 2 + 2, entry + 64);
  file[entry + 66] = 2;
  return new Uint8Array(file);
}

const openAndSave = 'Open it and save it as .xlsx or CSV.';
const spreadsheetMl =
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['.xls', compound('Workbook'), `is a workbook of Excel 97 to 2003 or older (.xls), which this map does not read. ${openAndSave}`],
  ['.xls of Excel 5', compound('BOOK'), `is a workbook of Excel 97 to 2003 or older (.xls), which this map does not read. ${openAndSave}`],
  [
    'a password',
    compound('EncryptedPackage'),
    'is protected by a password. Open it with the password and save it as .xlsx or CSV without one.',
  ],
  [
    '.doc',
    compound('WordDocument'),
    'is a Word document, which this map does not read. Copy its table into a spreadsheet and save that as .xlsx or CSV.',
  ],
  [
    '.xlsb',
    zip({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
    `is a binary Excel workbook (.xlsb), which this map does not read. ${openAndSave}`,
  ],
  [
    '.ods',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    `is an OpenDocument spreadsheet (.ods), which this map does not read. ${openAndSave}`,
  ],
  [
    '.fods',
    text('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    `is an OpenDocument file of plain XML (.fods), which this map does not read. ${openAndSave}`,
  ],
  [
    '.numbers',
    zip({ 'Index/Document.iwa': '' }),
    'is an Apple Numbers document, which this map does not read. Open it and export it as .xlsx or CSV.',
  ],
  ['SpreadsheetML', text(spreadsheetMl), `is an XML spreadsheet of Excel 2003, which this map does not read. ${openAndSave}`],
  [
    'HTML saved as .xls',
    text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    `is a web page that was saved as a workbook, which this map does not read. ${openAndSave}`,
  ],
  [
    'a web page',
    text('<!doctype html><title>Not found</title>'),
    `is a web page, not data: the server may have sent an error or sign-in page instead. If it is a table, open it and save it as .xlsx or CSV.`,
  ],
  [
    'a feed',
    text('<?xml version="1.0"?><rss/>'),
    'is an XML file, which this map does not read. Open it in the program it is from and save it as .xlsx or CSV.',
  ],
  [
    'a zip',
    zip({ 'list.csv': 'State,County' }),
    'is a zip archive without a workbook in it, which this map does not read. Unpack it and use the file that is inside.',
  ],
  [
    'a PDF',
    text('%PDF-1.7'),
    'is a PDF, which this map does not read. Ask for the table it was made from, or copy it into a spreadsheet and save that as .xlsx or CSV.',
  ],
];

const sentence = (error: unknown): string => (error instanceof DataError ? error.message : `threw ${String(error)}`);

describe('a file of another kind is refused by name, whatever it is called', () => {
  it.each(cases)('%s', async (_, bytes, what) => {
    expect(() => dataFormat({ bytes, contentType: 'text/csv', file: 'list.xlsx' })).toThrow(`list.xlsx ${what}`);
    expect(await readWorkbook(bytes, { file: 'list.csv' }).then(() => 'was read', sentence)).toBe(`list.csv ${what}`);
  });

  it('a text is no workbook', async () => {
    expect(await readWorkbook(text('State,County'), { file: 'list.xlsx' }).then(() => 'was read', sentence)).toBe(
      'list.xlsx is not an .xlsx workbook. Open it in the program it is from and save it as .xlsx or CSV.',
    );
  });

  it('a workbook is one under any name', () => {
    expect(dataFormat({ bytes: handMadeWorkbook('<sheetData/>'), contentType: 'text/csv', file: 'list.csv' })).toBe('xlsx');
  });
});

describe('a sentence about a file', () => {
  it('shows no control characters of its name', () => {
    expect(() => dataFormat({ bytes: text('%PDF-'), contentType: '', file: 'a\u001b[2Jb\u202e.csv' })).toThrow(
      'a\ufffd[2Jb\ufffd.csv is a PDF',
    );
  });
});
