import { readFileSync, existsSync } from 'node:fs';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/agreements/tables/workbook/read-workbook.js';
import { handMadeWorkbook } from '../../hand-made-workbook.js';
import { told } from '../../../fixtures/told.js';

const newestList = '../shared/data/ice-rosters/participating-2026-05-18.xlsx';

const workbook = (sheet: Partial<WriteOptions['sheets'][number]>, options: Partial<WriteOptions> = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'List', ...sheet }], ...options });

describe('readWorkbook', () => {
  it('gives dates as days, numbers and truth as text, and nothing trimmed', async () => {
    const bytes = await workbook({
      rows: [
        ['State', 'County', 'Signed', 'Count', 'Renewed'],
        ['FL ', 'Lee', new Date('2025-02-26T00:00:00Z'), 12.5, true],
      ],
      columns: [{}, {}, { numFmt: 'mm-dd-yy' }],
    });
    const { rows, columns } = await readWorkbook(bytes);
    expect(columns).toEqual(['State', 'County', 'Signed', 'Count', 'Renewed']);
    expect(rows).toEqual([{ row: 2, cells: ['FL ', 'Lee', '2025-02-26', '12.5', 'true'], links: [null, null, null, null, null] }]);
  });

  it('gives hundredths as the sheet shows them, and as the same sheet saved as CSV has them', async () => {
    const bytes = await workbook({
      rows: [
        ['FIPS', 'Share'],
        [1001, 0.0151],
        [12071, 0.57],
      ],
      columns: [{}, { numFmt: '0.0%' }],
    });
    expect((await readWorkbook(bytes)).rows.map(({ cells }) => cells)).toEqual([
      ['1001', '1.51%'],
      ['12071', '57%'],
    ]);
  });

  it('keeps the hyperlink behind a word, and the one inside a formula', async () => {
    const bytes = await workbook({
      rows: [
        ['State', 'County', 'MOA'],
        ['FL', 'Lee', 'link'],
        ['FL', 'Bay', null],
      ],
      cells: new Map([
        ['1,2', { value: 'link', hyperlink: { target: 'https://www.ice.gov/a.pdf' } }],
        ['2,2', { value: 'link', formula: 'HYPERLINK("https://www.ice.gov/b.pdf","link")', formulaResult: 'link' }],
      ]),
    });
    const { rows } = await readWorkbook(bytes);
    expect(rows.map(({ cells, links }) => [cells[2], links[2]])).toEqual([
      ['link', 'https://www.ice.gov/a.pdf'],
      ['link', 'https://www.ice.gov/b.pdf'],
    ]);
  });

  describe('made by hand', () => {
    const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const link =
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/moa.pdf" TargetMode="External"/>';
    const sheet = (cells: string, after = ''): string =>
      `<sheetData><row r="1">${inline('A1', 'State')}${inline('B1', 'County')}${inline('C1', 'MOA')}</row><row r="2">${cells}</row></sheetData>${after}`;

    const linked = (hyperlink: string): Uint8Array =>
      handMadeWorkbook(sheet(inline('A2', 'FL') + inline('C2', 'link'), `<hyperlinks>${hyperlink}</hyperlinks>`), { rels: link });

    it.each([
      ['with a place in its document', '<hyperlink ref="C2" r:id="rId1" location="page=2"/>', 'https://example.org/moa.pdf#page=2'],
      ['over several cells', '<hyperlink ref="C2:C3" r:id="rId1"/>', 'https://example.org/moa.pdf'],
      ['over all of the sheet', '<hyperlink ref="A1:XFD1048576" r:id="rId1"/>', 'https://example.org/moa.pdf'],
    ])('reads a link %s', async (_, hyperlink, address) => {
      const { rows, problems } = await readWorkbook(linked(hyperlink));
      expect(rows[0]?.links[2]).toBe(address);
      expect(problems).toEqual([]);
    });

    it('says that a link to a place in the workbook leads to no address', async () => {
      const { rows, problems } = await readWorkbook(linked('<hyperlink ref="C2" location="Other!A1"/>'));
      expect(rows[0]?.links).toEqual([null, null, null]);
      expect(told(problems)).toEqual([
        {
          row: 2,
          column: 'MOA',
          value: 'Other!A1',
          message: 'The link in this cell leads to a place in the workbook (“Other!A1”) and to no address.',
        },
      ]);
    });

    it.each([
      ['HYPERLINK("https://example.org/a?b=""c""","link")', 'https://example.org/a?b="c"'],
      ['HYPERLINK("https://example.org/" &amp; A2,"link")', null],
    ])('reads the address in =%s, if it is one', async (formula, address) => {
      const bytes = handMadeWorkbook(sheet(inline('A2', 'FL') + `<c r="C2" t="str"><f>${formula}</f><v>link</v></c>`));
      expect((await readWorkbook(bytes)).rows[0]?.links[2]).toBe(address);
    });

    it('gives the result of a formula that was saved with it', async () => {
      const { rows } = await readWorkbook(
        handMadeWorkbook(sheet('<c r="A2" t="str"><f>UPPER("fl")</f><v>FL</v></c><c r="B2"><f>1+1</f><v>2</v></c>')),
      );
      expect(rows[0]?.cells).toEqual(['FL', '2']);
    });

    it('counts days from 1904 where the workbook does', async () => {
      const bytes = handMadeWorkbook(sheet('<c r="A2" s="1"><v>44252</v></c>'), { workbook: '<workbookPr date1904="1"/>' });
      expect((await readWorkbook(bytes)).rows[0]?.cells[0]).toBe('2025-02-26');
    });

    it('reads a rich text without its formats, and characters that XML escapes', async () => {
      const bytes = handMadeWorkbook(
        sheet(
          '<c r="A2" t="inlineStr"><is><r><t>F</t></r><r><rPr><b/></rPr><t>L</t></r></is></c><c r="B2" t="inlineStr"><is><t>&lt;b&gt; &amp; &#8217;</t></is></c>',
        ),
      );
      expect((await readWorkbook(bytes)).rows[0]?.cells).toEqual(['FL', '<b> & ’']);
    });
  });

  it('finds a header on the third row and keeps the numbers that the sheet shows', async () => {
    const bytes = await workbook({ rows: [['Agreements in Florida'], [], ['State', 'County'], ['FL', 'Lee'], [], ['FL', 'Bay']] });
    const { headerRow, rows } = await readWorkbook(bytes);
    expect(headerRow).toBe(3);
    expect(rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [4, 'Lee'],
      [6, 'Bay'],
    ]);
  });

  it('reads a merged cell as the value of every row it covers', async () => {
    const bytes = await workbook({
      rows: [
        ['State', 'County'],
        ['FL', 'Lee'],
        [null, 'Bay'],
        ['GA', 'Cobb'],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
    });
    const { rows } = await readWorkbook(bytes);
    expect(rows.map(({ cells }) => cells.join(' '))).toEqual(['FL Lee', 'FL Bay', 'GA Cobb']);
  });

  it.each([
    ['from the header to the end of the sheet', { startRow: 0, startCol: 0, endRow: 1_048_575, endCol: 16_383 }],
    ['from an empty cell at the far end of the sheet', { startRow: 0, startCol: 16_383, endRow: 1_048_575, endCol: 16_383 }],
  ])('gives no row of the data a value merged %s', async (_, merge) => {
    const rows = [
      ['State', 'County'],
      ['FL', 'Lee'],
      ['GA', 'Cobb'],
    ];
    const table = await readWorkbook(await workbook({ rows, merges: [merge] }));
    expect([table.columns, ...table.rows.map(({ cells }) => cells)]).toEqual(rows);
  });

  it('reads a header of two rows, merged where it needs only one', async () => {
    //  State │ Where and how      a group above two headers
    //    ┊   │ County │ Model
    //   FL   │ Lee    │ JEM
    const bytes = await workbook({
      rows: [
        ['State', 'Where and how', null],
        [null, 'County', 'Model'],
        ['FL', 'Lee', 'JEM'],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
        { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
      ],
    });
    const { columns, rows } = await readWorkbook(bytes);
    expect(columns).toEqual(['State', 'County', 'Model']);
    expect(rows.map(({ cells }) => cells)).toEqual([['FL', 'Lee', 'JEM']]);
  });

  it('passes over hidden sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Draft',
          hidden: true,
          rows: [
            ['State', 'County'],
            ['XX', 'Nowhere'],
          ],
        },
        {
          name: 'List',
          rows: [
            ['State', 'County'],
            ['FL', 'Lee'],
          ],
        },
      ],
    });
    expect((await readWorkbook(bytes)).rows.map(({ cells }) => cells[0])).toEqual(['FL']);
  });

  it('takes the day it was saved, and no name, from its properties', async () => {
    const bytes = await workbook(
      {
        rows: [
          ['State', 'County'],
          ['FL', 'Lee'],
        ],
      },
      { properties: { creator: 'A. Person', modified: new Date('2026-05-18T11:29:17Z') } },
    );
    const table = await readWorkbook(bytes);
    expect(table.saved).toBe('2026-05-18');
    expect(JSON.stringify(table)).not.toContain('Person');
  });

  it('leaves markup in a cell as text, and a column called __proto__ a column', async () => {
    const bytes = await workbook({
      rows: [
        ['State', 'County', '__proto__'],
        ['FL', '<img src=x onerror=alert(1)>', 'polluted'],
      ],
    });
    const { rows, columns } = await readWorkbook(bytes);
    expect(columns[2]).toBe('__proto__');
    expect(rows[0]?.cells).toEqual(['FL', '<img src=x onerror=alert(1)>', 'polluted']);
  });

  it('says which column was read when two have one name', async () => {
    const bytes = await workbook({
      rows: [
        ['State', 'County', 'State'],
        ['FL', 'Lee', 'GA'],
      ],
    });
    expect(told((await readWorkbook(bytes)).problems)).toEqual([
      { row: 1, column: 'State', value: 'State', message: 'More than one column is called “State”; the first of them was read.' },
    ]);
  });
});

describe.skipIf(!existsSync(newestList))("readWorkbook on ICE's newest list (skipped where ../shared/data is absent)", () => {
  it('reads every row, date and link', async () => {
    const { rows, columns, saved } = await readWorkbook(new Uint8Array(readFileSync(newestList)));
    expect(columns.slice(0, 8)).toEqual(['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED', 'MOA', 'ADDENDUM']);
    expect(rows).toHaveLength(1843);
    expect(saved).toBe('2026-05-18');
    expect(rows.filter(({ cells }) => /^\d{4}-\d\d-\d\d$/.test(cells[5] ?? ''))).toHaveLength(1843);
    expect(rows.flatMap(({ links }) => links.filter((link) => link !== null))).toHaveLength(1725);
  });
});
