import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/agreements/tables/workbook/read-workbook.js';
import { told } from '../../../fixtures/told.js';
import { type HandMade, handMadeParts, handMadeWorkbook, relation, relationships, zip } from '../../hand-made-workbook.js';

const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetOf = (cells: string): string =>
  `<sheetData><row r="1">${inline('A1', 'State')}${inline('B1', 'County')}</row><row r="2">${inline('A2', 'FL')}${cells}</row></sheetData>`;
const texts = '<si><t>Lee County</t></si><si><t xml:space="preserve"> Bay\nCounty </t></si>';

/** The cell B2 as this project reads it, and as SheetJS does. */
async function bothRead(bytes: Uint8Array): Promise<readonly [string, string]> {
  const { rows } = await readWorkbook(bytes);
  const { Sheets, SheetNames } = read(bytes);
  const grid = utils.sheet_to_json<(string | number | boolean)[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1, defval: '' });
  return [rows[0]?.cells[1] ?? '', String(grid[1]?.[1] ?? '')];
}

describe('a cell is read as SheetJS reads it', () => {
  it.each([
    ['no number of a text', '<c r="B2" t="s"/>', ''],
    ['an empty number of a text', '<c r="B2" t="s"><v/></c>', ''],
    ['an empty number of a text, with an end', '<c r="B2" t="s"><v></v></c>', ''],
    ['no number', '<c r="B2"/>', ''],
    ['an empty number', '<c r="B2"><v/></c>', ''],
    ['an empty number that is said to be one', '<c r="B2" t="n"><v></v></c>', ''],
    ['an empty day', '<c r="B2" s="1"><v/></c>', ''],
    ['an empty text of a formula', '<c r="B2" t="str"><f>A9</f><v></v></c>', ''],
    ['an empty text of its own', '<c r="B2" t="inlineStr"><is/></c>', ''],
    ['a shared text', '<c r="B2" t="s"><v>0</v></c>', 'Lee County'],
    ['a shared text with blanks around it', '<c r="B2" t="s"><v>1</v></c>', ' Bay\nCounty '],
    ['a number', '<c r="B2"><v>1.50E1</v></c>', '15'],
    ['zero', '<c r="B2"><v>0</v></c>', '0'],
    ['a truth', '<c r="B2" t="b"><v>1</v></c>', 'true'],
  ])('%s', async (_, cell, text) => {
    expect(await bothRead(handMadeWorkbook(sheetOf(cell), { texts }))).toEqual([text, text]);
  });

  // Where the other reader makes something of nothing, what stands there has to be enough.
  it.each([
    ['no truth', '<c r="B2" t="b"/>'],
    ['an empty truth', '<c r="B2" t="b"><v/></c>'],
    ['an empty kind', '<c r="B2" t=""><v/></c>'],
    ['an empty day of its own', '<c r="B2" t="d"><v/></c>'],
    ['an empty error', '<c r="B2" t="e"><v/></c>'],
  ])('%s is blank', async (_, cell) => {
    expect((await readWorkbook(handMadeWorkbook(sheetOf(cell), { texts }))).rows[0]?.cells).toEqual(['FL']);
  });
});

describe('a cell whose content is not in the workbook', () => {
  it.each(['2', '-1', '1.5', 'x', '99999999999'])('is blank and told where its text is number %s', async (index) => {
    const { rows, problems } = await readWorkbook(handMadeWorkbook(sheetOf(`<c r="B2" t="s"><v>${index}</v></c>`), { texts }));
    expect(rows.map(({ cells }) => cells)).toEqual([['FL']]);
    expect(told(problems)).toEqual([
      {
        row: 2,
        column: 'County',
        value: index,
        message: `The text of this cell (number “${index}”) is not in the workbook, so the cell was read as blank.`,
      },
    ]);
  });

  it('is blank and told where a formula was never computed', async () => {
    const { problems } = await readWorkbook(handMadeWorkbook(sheetOf('<c r="B2"><f>VLOOKUP(A2,X:Y,2)</f></c>')));
    expect(told(problems)).toMatchObject([{ row: 2, column: 'County', value: '=VLOOKUP(A2,X:Y,2)' }]);
  });
});

describe('what programs write is read:', () => {
  const county = async (made: HandMade, sheet = sheetOf(inline('B2', 'Lee'))): Promise<string | undefined> =>
    (await readWorkbook(zip(handMadeParts(sheet, made), { isPacked: true }))).rows[0]?.cells[1];
  const namespaces =
    'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const sheets = (...given: string[]): string => `<x:workbook ${namespaces}><x:sheets>${given.join('')}</x:sheets></x:workbook>`;
  const targets = (...given: [string, string][]): string =>
    relationships(given.map(([type, target], at) => relation(`rId${at + 1}`, type, target)).join(''));

  it.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('a list behind a %s', async (kind) => {
    const parts = {
      'xl/workbook.xml': sheets('<x:sheet name="A" sheetId="1" r:id="rId1"/>', '<x:sheet name="B" sheetId="2" r:id="rId2"/>'),
      'xl/_rels/workbook.xml.rels': targets([kind, 'other/sheet1.xml'], ['worksheet', 'worksheets/sheet1.xml']),
    };
    expect(await county({ parts })).toBe('Lee');
  });

  it('a list behind an empty sheet, on one with a state that there is not', async () => {
    const parts = {
      'xl/workbook.xml': sheets('<x:sheet name="A" sheetId="1" r:id="rId1"/>', '<x:sheet name="B" sheetId="2" state="show" r:id="rId2"/>'),
      'xl/_rels/workbook.xml.rels': targets(['worksheet', 'worksheets/sheet0.xml'], ['worksheet', '/xl/worksheets/sheet1.xml']),
      'xl/worksheets/sheet0.xml': '<worksheet><sheetData><row r="1"><c r="A1" s="1"/></row></sheetData></worksheet>',
    };
    expect(await county({ parts })).toBe('Lee');
  });

  it('names of parts with the other stroke and in another case', async () => {
    const parts = Object.entries(handMadeParts(sheetOf(inline('B2', 'Lee')))).map(([name, text]) => [
      name.replaceAll('/', '\\').toUpperCase(),
      text,
    ]);
    expect((await readWorkbook(zip(Object.fromEntries(parts) as Record<string, string>))).rows[0]?.cells[1]).toBe('Lee');
  });

  it('folders and empty parts that are packed', async () => {
    expect(await county({ parts: { 'xl/': '', 'xl/empty.xml': '' } })).toBe('Lee');
  });

  it('prefixes, single quotes, comments and plain characters', async () => {
    const text = (content: string): string => `<x:c t='inlineStr'><x:is><x:t>${content}</x:t></x:is></x:c>`;
    const rows = `<x:row>${text('State')}${text('County')}</x:row><x:row x:note='r="9">'><x:c><x:v>1</x:v></x:c>${text('<![CDATA[<Lee>]]>')}</x:row>`;
    const xml = `<?xml version='1.0'?><x:worksheet ${namespaces}><!-- > --><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    expect(await county({ parts: { 'xl/worksheets/sheet1.xml': xml } })).toBe('<Lee>');
  });

  it('formats in a thousand columns and below the list, which are no cells', async () => {
    const formats = '<c s="1"/>'.repeat(1_024);
    const sheet = `<sheetData><row r="1">${inline('A1', 'State')}${inline('B1', 'County')}${formats}</row><row>${inline('A2', 'FL')}${inline('B2', 'Lee')}</row>${`<row>${formats}</row>`.repeat(20)}</sheetData>`;
    const { columns, rows } = await readWorkbook(handMadeWorkbook(sheet));
    expect([columns, rows.length]).toEqual([['State', 'County'], 1]);
  });

  it('a pronunciation beside a text, which is no part of it', async () => {
    const text = '<si><r><t>Lee</t></r><rPh sb="0" eb="1"><r><t>Li</t></r><t>Li</t></rPh></si>';
    expect(await county({ texts: text }, sheetOf('<c r="B2" t="s"><v>0</v></c>'))).toBe('Lee');
  });

  it.each([
    ['a day counted from 1904, whatever extensions say', '0', '<workbookPr date1904="1"/><ext><workbookPr a="1"/></ext>', '1904-01-01'],
    ['the day before the leap day that Excel has and the calendar has not', '59', '', '1900-02-28'],
    ['that day, as its number', '60', '', '60'],
    ['the day after it', '61', '', '1900-03-01'],
    ['a moment a trillionth short of midnight', '45714.999999999999', '', '2025-02-27'],
  ])('%s', async (_, serial, workbook, text) => {
    expect(await county({ workbook }, sheetOf(`<c r="B2" s="1"><v>${serial}</v></c>`))).toBe(text);
  });
});
