import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/agreements/data-error.js';
import { maxBytes, maxColumns } from '../../../src/agreements/tables/limits.js';
import { readDelimited } from '../../../src/agreements/tables/read-delimited.js';
import { told } from '../../fixtures/told.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const listText = 'State,County\nNM,Doña Ana\nPR,Añasco\n';
const listRows = [
  { row: 2, cells: ['NM', 'Doña Ana'], links: [] },
  { row: 3, cells: ['PR', 'Añasco'], links: [] },
];

describe('readDelimited decodes', () => {
  it.each([
    ['UTF-8', utf8(listText)],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${listText}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${listText}`, true)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${listText}`, false)],
    ['UTF-16 LE without', utf16(listText, true)],
    ['UTF-16 BE without', utf16(listText, false)],
    ['Latin-1', latin1(listText)],
  ])('%s', async (_, bytes) => {
    const { columns, rows } = await readDelimited(bytes);
    expect(columns).toEqual(['State', 'County']);
    expect(rows).toEqual(listRows);
  });

  it('windows-1252, as a spreadsheet writes a curled apostrophe', async () => {
    const bytes = Uint8Array.of(...utf8('State,Agency\nFL,Lee County Sheriff'), 0x92, ...utf8('s Office\n'));
    expect((await readDelimited(bytes)).rows[0]?.cells[1]).toBe('Lee County Sheriff’s Office');
  });
});

describe('readDelimited finds the delimiter and the header', () => {
  it.each([',', ';', '\t', '|'])('with %j between the cells and a title above', async (delimiter) => {
    const lines = [['Agreements, by county; 2026'], [], ['State', 'County', 'Model'], ['FL', 'Lee', 'JEM']];
    const { columns, headerRow, rows } = await readDelimited(utf8(lines.map((cells) => cells.join(delimiter)).join('\n')));
    expect({ columns, headerRow }).toEqual({ columns: ['State', 'County', 'Model'], headerRow: 3 });
    expect(rows).toEqual([{ row: 4, cells: ['FL', 'Lee', 'JEM'], links: [] }]);
  });

  it('by headers that only the author knows', async () => {
    const { columns } = await readDelimited(utf8('Stand: 2026, vorläufig\nLand;Kreis\nFL;Lee\n'), { expected: ['Land', 'Kreis'] });
    expect(columns).toEqual(['Land', 'Kreis']);
  });

  it.each([
    ['semicolons, though tabs were promised', 'State;County\nFL;Lee\n', [], ['State', 'County']],
    ['semicolons, though tabs were promised and no header is known', 'Land;Kreis\nFL;Lee\n', [], ['Land', 'Kreis']],
    ['the tabs that were promised, though there are more commas', 'Land\tKreis\nFL\tLee, Bay, Lake, Polk\n', [], ['Land', 'Kreis']],
    ['semicolons, by headers that only the author knows', 'Stand:\t2026\nLand;Kreis\nFL;Lee\n', ['Land', 'Kreis'], ['Land', 'Kreis']],
  ])('by %s', async (_, text, expected, columns) => {
    expect((await readDelimited(utf8(text), { usual: '\t', expected })).columns).toEqual(columns);
  });

  it('and reports a header that stands twice', async () => {
    const { problems } = await readDelimited(utf8('State,County,State\nFL,Lee,GA\n'));
    expect(told(problems)).toEqual([
      { row: 1, column: 'State', value: 'State', message: 'More than one column is called “State”; the first of them was read.' },
    ]);
  });
});

describe('readDelimited reads cells as text', () => {
  it('with quotes, line breaks, markup and nothing trimmed; a cell over two lines is one row', async () => {
    const { rows } = await readDelimited(utf8('State,Agency,__proto__\r\nFL," <b>Lee</b>\nSheriff ""West"" ",x\r\nGA,Cobb,y\r\n'));
    expect(rows).toEqual([
      { row: 2, cells: ['FL', ' <b>Lee</b>\nSheriff "West" ', 'x'], links: [] },
      { row: 3, cells: ['GA', 'Cobb', 'y'], links: [] },
    ]);
  });

  it('with any mixture of line ends', async () => {
    const { rows } = await readDelimited(utf8('State,County\r\nFL,Lee\nGA,"Cobb\r\nCounty"\rTX,Bell\r\n'));
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, 'FL', 'Lee'],
      [3, 'GA', 'Cobb\nCounty'],
      [4, 'TX', 'Bell'],
    ]);
  });

  it('whatever was quoted comes back', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', "'", '\t', ';') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (cells) => {
        const grid = [['State', 'County'], ...cells];
        const { rows } = await readDelimited(utf8(Papa.unparse(grid, { quotes: true, newline: '\n' })));
        const filled = cells.filter((pair) => pair.some((text) => text.trim() !== ''));
        expect(rows.map((row) => row.cells)).toEqual(filled);
      }),
    );
  });
});

describe('readDelimited keeps what stands before a fault', () => {
  it('and names the row where a quotation mark is left open', async () => {
    const { rows, problems } = await readDelimited(utf8('State,County\nFL,Lee\nFL,"Bay\nGA,Cobb\nTX,Bell\n'));
    expect(rows.map(({ cells }) => cells[1])).toEqual(['Lee']);
    expect(told(problems)).toEqual([
      {
        row: 3,
        column: 'County',
        value: 'Bay',
        message: 'A quotation mark opened in row 3 is never closed, so this row and the 2 lines after it could not be read.',
      },
    ]);
  });
});

describe('readDelimited reports quotation marks that stand alone', () => {
  it('with every line they swallow, and goes on after them under the right numbers', async () => {
    const { rows, problems } = await readDelimited(utf8('State,Agency\nFL,"Lee" County\nGA,"Cobb"\nTX,Bell\nUT,"a"b"\nOH,Ross\n'));
    expect(rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [4, 'Bell'],
      [6, 'Ross'],
    ]);
    expect(told(problems)).toEqual([
      {
        row: 2,
        column: 'Agency',
        value: 'Lee" County',
        message: 'A quotation mark stands alone inside a quoted cell of row 2, so this row and the line after it could not be read.',
      },
      {
        row: 5,
        column: 'Agency',
        value: 'a"b',
        message: 'A quotation mark stands alone inside a quoted cell of row 5, so this row could not be read.',
      },
    ]);
  });

  it('and takes one in the middle of a plain cell for a letter', async () => {
    const { rows, problems } = await readDelimited(utf8('State,Agency\nFL,Lee "West" County\n'));
    expect(rows[0]?.cells[1]).toBe('Lee "West" County');
    expect(problems).toEqual([]);
  });
});

describe('readDelimited refuses', () => {
  const refusal = (bytes: Uint8Array): Promise<string> =>
    readDelimited(bytes, { file: 'list.csv' }).then(
      () => 'was read',
      (error: unknown) => (error instanceof DataError ? error.message : `threw ${String(error)}`),
    );

  it.each([
    ['nothing', utf8(''), 'list.csv is empty.'],
    ['blanks', utf8('\ufeff \n\n'), 'list.csv is empty.'],
    ['too many bytes', new Uint8Array(maxBytes + 1), 'list.csv is larger than 50 MB, which is more than this map reads.'],
    [
      'too many columns',
      utf8(`State,County\n${','.repeat(maxColumns)}\n`),
      'list.csv has more than 1,000 columns, which is more than this map reads.',
    ],
    ['too many rows', utf8('a\n'.repeat(100_002)), 'list.csv has more than 100,000 rows, which is more than this map reads.'],
    [
      'too many cells',
      utf8(`${','.repeat(999)}\n`.repeat(2_001)),
      'list.csv has more than 2,000,000 cells, which is more than this map reads.',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toBe(message);
  });

  it('no bytes with anything but its own error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await refusal(bytes)).not.toMatch(/^threw/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a row with a cell too many', () => {
  it('is left out and named: which of its cells is two cannot be told', async () => {
    const { rows, problems } = await readDelimited(utf8('State,County,Beds\nFL,Lee,1,234\nFL,Polk,7,\nGA,Cobb,"2,345"\n'));
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['FL', 'Polk', '7'],
      ['GA', 'Cobb', '2,345'],
    ]);
    expect(problems).toEqual([{ code: 'cells-beyond-headers', row: 2, column: 'column 4', value: '234', cells: 4, headers: 3 }]);
  });
});
