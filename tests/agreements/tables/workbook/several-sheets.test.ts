import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../../src/agreements/tables/workbook/read-workbook.js';
import { handMadeWorkbook } from '../../hand-made-workbook.js';

const headers = ['State', 'County', 'Agency', 'Model'];
const florida = { name: 'Florida', rows: [headers, ['FL', 'Lee', 'A', 'JEM']] };
const georgia = { name: 'Georgia', rows: [headers, ['GA', 'Cobb', 'B', 'TFM'], ['GA', 'Hall', 'C', 'TFM']] };
const readMe = {
  name: 'Read me',
  rows: [['About this file'], ['Agreements as of Nov. 3, 2025'], ['Contact', 'Jane Roe']],
};

async function read(...sheets: readonly { readonly name: string; readonly rows: string[][] }[]) {
  const { sheet, rows, problems } = await readWorkbook(await writeXlsx({ sheets: [...sheets] }));
  return { sheet, agencies: rows.map(({ cells }) => cells[2]), problems };
}

describe('a workbook of several sheets', () => {
  it('names a second one with a table, of which nothing was read', async () => {
    expect(await read(florida, georgia)).toEqual({
      sheet: 'Florida',
      agencies: ['A'],
      problems: [{ code: 'second-table', row: 1, column: 'Georgia', value: '', rows: 2 }],
    });
  });

  it('is read from its table, where lines of text stand first', async () => {
    expect(await read(readMe, georgia)).toEqual({ sheet: 'Georgia', agencies: ['B', 'C'], problems: [] });
    expect(await read(florida, readMe)).toMatchObject({ sheet: 'Florida', problems: [] });
  });

  it('is refused for its first table where that has no headers that are known', async () => {
    const other = {
      name: 'Other',
      rows: [
        ['Where', 'Who', 'How'],
        ['Lee', 'A', 'x'],
      ],
    };
    expect(await read(other, florida)).toMatchObject({ sheet: 'Other', problems: [{ code: 'second-table', column: 'Florida' }] });
  });
});

describe('rows that a workbook hides', () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (cells: readonly string[], hidden = ''): string => `<row${hidden}>${cells.map(cell).join('')}</row>`;

  it('are read, and said', async () => {
    const hidden = ' hidden="1"';
    const sheet = [
      row(headers, hidden),
      row(['FL', 'Lee', 'A', 'JEM']),
      row(['GA', 'Cobb', 'B', 'TFM'], hidden),
      row(['', '', '', ''], hidden),
    ];
    const { rows, problems } = await readWorkbook(handMadeWorkbook(`<sheetData>${sheet.join('')}</sheetData>`));
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([{ code: 'noted-hidden', row: 3, column: 'State', value: '', count: 1, mended: true }]);
  });
});
