import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/agreements/data-error.js';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import type { Table } from '../../../src/agreements/tables/table.js';
import { errorSentence } from '../../../src/scene/words/problems.js';
import { tableOf as table } from './table-of.js';
import { told } from '../../fixtures/told.js';

describe('loadTable', () => {
  it('reads every column it knows', () => {
    const { agreements, problems } = loadTable(
      table(
        `State | Agency             | Type   | County | Program Model | Signed    | Status  | MOA  | Addendum                 | Listed from | Listed until
         FL    | Lee County Sheriff | County | Lee    | Task Force    | 2/26/2025 | Pending | link | https://example.org/add  | 2025-03-01  | 2025-04-01`,
        { link: 'https://example.org/moa' },
      ),
    );
    expect(problems).toEqual([]);
    expect(agreements).toEqual([
      {
        state: 'FL',
        agency: 'Lee County Sheriff',
        agencyType: 'county',
        counties: ['Lee'],
        model: 'TFM',
        signed: '2025-02-26',
        status: 'pending',
        link: 'https://example.org/moa',
        addendum: 'https://example.org/add',
        listedFrom: '2025-03-01',
        listedUntil: '2025-04-01',
        row: 2,
      },
    ]);
  });

  it('gives an agency of several counties each of them, and one agreement for each model', () => {
    const { agreements } = loadTable(table('state | counties | model\nVA | Rappahannock; Shenandoah; Warren | JEM; WSO'));
    expect(agreements.map(({ counties, model }) => [counties.length, model])).toEqual([
      [3, 'JEM'],
      [3, 'WSO'],
    ]);
  });

  it('prefers codes to names, restores a lost leading zero, and takes the state from the code where none is printed', () => {
    const { agreements } = loadTable(table('county_fips | county | model\n1001 | Autauga | JEM\n | Lee | JEM'));
    expect(agreements.map(({ state, counties }) => [state, ...counties])).toEqual([
      ['01', '01001'],
      ['', 'Lee'],
    ]);
  });

  it('takes a code of one or two digits for a state', () => {
    const { agreements } = loadTable(table('fips | model\n1 | JEM\n12 | JEM'));
    expect(agreements.map(({ state, counties }) => [state, counties])).toEqual([
      ['01', []],
      ['12', []],
    ]);
  });

  it.each(['#N/A', 'N/A', '#NA', '#n?A', '-', 'none'])('takes %j for no county', (cell) => {
    expect(loadTable(table(`state | county | model\nFL | ${cell} | JEM`)).agreements[0]?.counties).toEqual([]);
  });

  it.each([
    [
      'model',
      'JEM/WSO',
      '“JEM/WSO” is not the name of a program model (JEM, WSO, TFM, HYBRID, or another). Where a row holds several, put semicolons between them.',
    ],
    ['signed', 'soon', '“soon” is not a date this map can read (it reads 2026-05-18 and 5/18/2026).'],
    [
      'signed',
      '45714',
      '“45714” is not a date this map can read (it reads 2026-05-18 and 5/18/2026). It looks like a spreadsheet’s serial number for a day: give the cell a date format.',
    ],
    ['signed', '20260518', '“20260518” is not a date this map can read (it reads 2026-05-18 and 5/18/2026).'],
    ['type', '47', '“47” is not the name of a kind of agency (county, municipality, state, tribe, or another).'],
    ['link', 'javascript:alert(1)', '“javascript:alert(1)” is not an address this map links to (https: and http: only).'],
  ])('keeps the row and names row, column and value when the %s is %j', (column, value, message) => {
    const { agreements, problems } = loadTable(table(`state | county | agency | ${column}\nFL | Lee | Sheriff | ${value}`));
    expect(agreements).toHaveLength(1);
    expect(agreements[0]).toMatchObject({ model: null, signed: null, agencyType: null, link: null });
    expect(told(problems)).toEqual([{ row: 2, column, value, message }]);
  });

  it('reports the hyperlink behind a harmless word when it is unsafe', () => {
    const { agreements, problems } = loadTable(
      table('state | county | agency | moa\nFL | Lee | Sheriff | link', { link: 'javascript:alert(1)' }),
    );
    expect(agreements[0]?.link).toBeNull();
    expect(problems).toMatchObject([{ row: 2, column: 'moa', value: 'javascript:alert(1)' }]);
  });

  it('takes words in a link column for words', () => {
    expect(loadTable(table('state | county | agency | moa\nFL | Lee | Sheriff | link pending')).problems).toEqual([]);
  });

  it('leaves out, with a problem, a row that would be shown as signed and is not', () => {
    const { agreements, problems } = loadTable(table('state | county | status | model\nFL | Lee | denied | JEM\nFL | Bay | signed | JEM'));
    expect(agreements.map(({ counties }) => counties[0])).toEqual(['Bay']);
    expect(told(problems)).toEqual([
      {
        row: 2,
        column: 'status',
        value: 'denied',
        message:
          'The row was left out: its status, “denied”, is neither signed nor pending. Write one of the two, or columns="ignore: status" to count every row.',
      },
    ]);
  });

  it('reads an ended agreement by the day it was last listed', () => {
    const { agreements } = loadTable(table('state | county | model | status | listed until\nFL | Lee | JEM | terminated | 2025-04-01'));
    expect(agreements).toMatchObject([{ status: 'signed', listedUntil: '2025-04-01' }]);
  });

  it('leaves out, with a problem, a row that left the list on a day that cannot be read', () => {
    const { agreements, problems } = loadTable(
      table('state | county | model | listed until\nFL | Lee | JEM | spring\nFL | Bay | JEM | N/A'),
    );
    expect(agreements.map(({ counties }) => counties[0])).toEqual(['Bay']);
    expect(problems).toMatchObject([{ row: 2, column: 'listed until', value: 'spring' }]);
  });

  it('keeps markup as text', () => {
    const { agreements } = loadTable(table('state | county | agency\nFL | <b>Lee</b> | <img src=x onerror=alert(1)>'));
    expect(agreements[0]).toMatchObject({ counties: ['<b>Lee</b>'], agency: '<img src=x onerror=alert(1)>' });
  });
});

describe('columns the author names', () => {
  const read = (columns: string, drawing: string): ReturnType<typeof loadTable> => loadTable(table(drawing), { file: 'list.csv', columns });

  it('are read instead of the usual ones', () => {
    const { agreements } = read(
      'state: Land; county: Kreis; model: SUPPORT TYPE',
      'Land | Kreis | SUPPORT TYPE | County\nFL | Lee | WSO | Nowhere',
    );
    expect(agreements).toMatchObject([{ state: 'FL', counties: ['Lee'], model: 'WSO' }]);
  });

  it('may differ in case, and may be one called __proto__', () => {
    expect(read('county: kreis; agency: __proto__', 'State | KREIS | __proto__\nFL | Lee | Sheriff').agreements).toMatchObject([
      { counties: ['Lee'], agency: 'Sheriff' },
    ]);
  });

  it.each([
    ['county: Kreis', 'State | County\nFL | Lee', 'list.csv has no column called "Kreis": its columns are State, County.'],
    [
      'land: Kreis',
      'State | County\nFL | Lee',
      'columns="land: Kreis" has "land: Kreis", which is not one of state, agency, fips, county, model, type, signed, status, link, addendum, from, until, ended, day, value, ignore followed by ": " and a header of the file.',
    ],
    [
      'county',
      'State | County\nFL | Lee',
      'columns="county" has "county", which is not one of state, agency, fips, county, model, type, signed, status, link, addendum, from, until, ended, day, value, ignore followed by ": " and a header of the file.',
    ],
  ])('%j are refused in one sentence when they cannot be read', (columns, drawing, message) => {
    expect(() => read(columns, drawing)).toThrow(message);
  });
});

/** What a reader is told when nothing can be read. */
function refusal(read: () => unknown): string {
  try {
    read();
    return 'was read';
  } catch (error) {
    return errorSentence(error as Error);
  }
}

describe('loadTable refuses', () => {
  it.each([
    [
      'Agency | County\nSheriff | Lee',
      'list.csv has no column for the state (STATE, FIPS): its columns are Agency, County, so name it, as in columns="state: Where".',
    ],
    [
      'State | County\nFL | Lee',
      'list.csv has no column that says what a row is, which is one for the program model (MODEL) or the agency (AGENCY) of an agreement, or ' +
        'one of numbers or of yes and no for a place: its columns are State, County, so name it, as in columns="model: Kind".',
    ],
    ['', 'list.csv has no column for the state (STATE, FIPS): it has no named columns.'],
  ])('%j', (drawing, message) => {
    expect(() => loadTable(table(drawing), { file: 'list.csv' })).toThrow(message);
  });

  it('binary data in a sentence that steers no terminal', () => {
    const columns = ['\u001b[31mPK\u0003\u0004', 'Law\nEnforcement', 'a\u202eb'];
    const given: Table = {
      columns,
      headerRow: 1,
      rows: [],
      problems: [{ code: 'repeated-column', row: 1, column: 'x', value: '\u0007' }],
      saved: null,
    };
    expect(refusal(() => loadTable(given, { file: 'list.csv' }))).toBe(
      'list.csv has no column for the state (STATE, FIPS): its columns are \ufffd[31mPK\ufffd, Law Enforcement, a\ufffdb, so name it, as in columns="state: Where". ' +
        'More than one column is called “\ufffd”; the first of them was read.',
    );
  });

  it('no table with anything but its own error, and gives no agreement without a row', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'State',
        'County',
        'Model',
        'Signed',
        'Link',
        'Status',
        'JEM',
        '2025-01-01',
        'javascript:x',
        '__proto__',
        'constructor',
      ),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.array(cell, { maxLength: 6 }), (grid, columns) => {
        const given: Table = {
          columns,
          headerRow: 1,
          rows: grid.map((cells, at) => ({ row: at + 2, cells, links: [] })),
          problems: [],
          saved: null,
        };
        try {
          const { agreements } = loadTable(given);
          expect(agreements.every(({ row }) => row >= 2 && row <= grid.length + 1)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
