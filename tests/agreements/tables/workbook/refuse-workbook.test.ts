import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../../src/agreements/data-error.js';
import { readWorkbook } from '../../../../src/agreements/tables/workbook/read-workbook.js';
import { type HandMade, handMadeParts, handMadeWorkbook, zip } from '../../hand-made-workbook.js';

const refusal = (bytes: Uint8Array): Promise<string> =>
  readWorkbook(bytes, { file: 'list.xlsx' }).then(
    () => 'was read',
    (error: unknown) => (error instanceof DataError ? error.message : `threw ${String(error)}`),
  );

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const head = `<row>${inline('State')}${inline('County')}</row>`;
const row = `<row>${inline('FL')}${inline('Lee')}</row>`;
const sheetOf = (rows: string, after = ''): string => `<sheetData>${head}${rows}</sheetData>${after}`;
const sheetPart = 'xl/worksheets/sheet1.xml';
const made = (options: HandMade = {}): Record<string, string> => handMadeParts(sheetOf(row), options);
const withSheet = (xml: string): Uint8Array => zip(made({ parts: { [sheetPart]: xml } }), { isPacked: true });
const small = zip(made(), { isPacked: true });

/** With one field of 32 bits in every entry of the directory overwritten. */
function claiming(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  }
  return copy;
}

const damaged = (part: string, what: string): string =>
  `list.xlsx is damaged: its part ${part} ${what}. Open it, see whether the list is whole, and save it as .xlsx or CSV.`;
const tooMany = (what: string): string => `list.xlsx has more than ${what}, which is more than this map reads.`;
const unpacksWrong = damaged('_rels/.rels', 'cannot be unpacked to what was packed');
const cellTwice = damaged(sheetPart, 'has a cell twice or where no cell can be (row 2)');

describe('readWorkbook refuses', () => {
  it.each([
    [
      'a file cut short',
      small.subarray(0, small.length / 2),
      'list.xlsx is not complete: the directory at the end of every .xlsx file is missing or does not fit. Download it or save it again.',
    ],
    [
      'an archive that unpacks to gigabytes',
      claiming(small, 24, 2_000_000_000),
      'list.xlsx unpacks to more than 80 MB, which is more than this map reads.',
    ],
    ['an archive that hides the size it unpacks to', claiming(small, 24, 0), unpacksWrong],
    ['an archive that unpacks to more than it says', claiming(small, 24, 10), unpacksWrong],
    ['an archive with other checksums', claiming(small, 16, 1), unpacksWrong],
    ['a part that is missing', zip(made({ parts: { [sheetPart]: null } })), damaged(sheetPart, 'is missing')],
    ['texts that are missing', zip(made({ parts: { 'xl/sharedStrings.xml': null } })), damaged('xl/sharedStrings.xml', 'is missing')],
    ['a part that is there twice', zip({ ...made(), 'xl/Worksheets/Sheet1.xml': '<a/>' }), damaged(sheetPart, 'is there twice')],
    [
      'entities of its own',
      withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'),
      damaged(sheetPart, 'is not the XML that it should be'),
    ],
    [
      'tags that do not match',
      withSheet(`<worksheet><sheetData>${head}</worksheet>`),
      damaged(sheetPart, 'is not the XML that it should be'),
    ],
    ['no cells', handMadeWorkbook('<sheetData/>'), 'list.xlsx has no visible sheet with anything in its cells.'],
    ['a cell that is there twice', handMadeWorkbook(sheetOf('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>')), cellTwice],
    ['a cell of another row', handMadeWorkbook(sheetOf('<row r="2"><c r="A3"><v>1</v></c></row>')), cellTwice],
  ])('%s', async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toBe(sentence);
  });

  it.each([
    ['after a row', row, 2],
    ['inside a cell', `${row}<row><c t="inlineStr"><is><t>F`, 3],
    ['inside a tag', `${row}<row><c r="A3" t="inl`, 3],
    ['inside a comment', `${row}<!-- `, 2],
    ['without its own end', `${row}</sheetData>`, 2],
  ])('a sheet that ends early %s, which is no shorter list', async (_, xml, last) => {
    expect(await refusal(withSheet(`<worksheet><sheetData>${head}${xml}`))).toBe(
      `list.xlsx is damaged: its part ${sheetPart} ends early, after row ${last}, so rows may be missing. Download or save it again, or open it, see whether the list is whole, and save it as .xlsx or CSV.`,
    );
  });

  it('a sheet that ends anywhere', async () => {
    const xml = made()[sheetPart] ?? '';
    for (let end = 0; end < xml.length; end += 1) {
      expect(await refusal(withSheet(xml.slice(0, end)))).toContain('list.xlsx is damaged: its part');
    }
  });

  it.each([
    ['texts', tooMany('2,000,000 different texts'), sheetOf(row), '<si/>'.repeat(2_000_001)],
    ['rows', tooMany('100,000 rows'), sheetOf('<row><c><v>1</v></c></row>'.repeat(100_001)), ''],
    ['columns', tooMany('1,000 columns'), sheetOf('<row><c r="ALM2"><v>1</v></c></row>'), ''],
    [
      'links',
      tooMany('200,000 links'),
      sheetOf(row, `<hyperlinks>${'<hyperlink ref="A2" location="x"/>'.repeat(200_001)}</hyperlinks>`),
      '',
    ],
    [
      'merged cells',
      tooMany('200,000 merged cells'),
      sheetOf(row, `<mergeCells>${'<mergeCell ref="A2:A3"/>'.repeat(200_001)}</mergeCells>`),
      '',
    ],
    [
      'characters that cells share',
      tooMany('50,000,000 characters in its cells'),
      sheetOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(600)}</row>`),
      `<si><t>${'JEM;'.repeat(24_000)}</t></si>`,
    ],
    [
      'characters in a text',
      'list.xlsx has a text of more than 100,000 characters, which is more than this map reads.',
      sheetOf(row),
      `<si><t>${'x'.repeat(100_001)}</t></si>`,
    ],
    [
      'characters in a cell',
      'list.xlsx has a text of more than 100,000 characters in row 2, column B, which is more than this map reads.',
      sheetOf(`<row>${inline('FL')}${inline('x'.repeat(100_001))}</row>`),
      '',
    ],
    [
      'escaped characters',
      damaged('xl/sharedStrings.xml', 'has a text or a tag longer than any that a spreadsheet program writes'),
      sheetOf(row),
      `<si><t>${'&amp;'.repeat(1_000_000)}</t></si>`,
    ],
    [
      'lost cells',
      'list.xlsx has more than 1,000 cells whose content is not in it, up to row 2. Open it, see whether the list is whole, and save it as .xlsx or CSV.',
      sheetOf(`<row>${'<c t="s"><v>7</v></c>'.repeat(1_001)}</row>`),
      '',
    ],
  ])('more %s than a page can hold', async (_, sentence, sheet, texts) => {
    expect(await refusal(zip(handMadeParts(sheet, { texts }), { isPacked: true }))).toBe(sentence);
  });

  it('nothing with anything but its own error, whatever bytes are broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(255), fc.nat(small.length), async (at, value, end) => {
        const broken = small.slice(0, Math.max(end, 1));
        if (at < broken.length) broken[at] = value;
        expect(await refusal(broken)).not.toMatch(/^threw/);
      }),
      { numRuns: 150 },
    );
  });
});
