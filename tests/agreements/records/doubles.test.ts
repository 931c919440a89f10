import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { readIceDays } from '../../../src/agreements/ice/read-ice-days.js';
import { isNotice } from '../../../src/agreements/is-notice.js';
import { tableOf } from './table-of.js';
import { told } from '../../fixtures/told.js';

const load = (drawing: string) => loadTable(tableOf(drawing), { file: 'list.csv' });

describe('rows that are the same in every column', () => {
  it('count each, and are said once for all with their number', () => {
    const row = 'FL | Lee | Sheriff | TFM';
    const { agreements, problems } = load(`State | County | Agency | Model\n${row}\n${row}\nGA | Hall | Sheriff | JEM\n${row}`);
    expect(agreements).toHaveLength(4);
    expect(problems).toMatchObject([{ code: 'noted-repeats', row: 3, other: 2, count: 2, mended: true }]);
    expect(told(problems)[0]?.message).toBe(
      'Row 3 is the same as row 2 in every column, one of 2 that come again. Each was counted: if they are one agreement, keep one.',
    );
    expect(problems.every(isNotice)).toBe(true);
  });

  it('are said under the headers of ICE too, and not where a date or a model differs', async () => {
    const codesOf = async (...rows: readonly string[]) => {
      const table = tableOf(`State | Law enforcement agency | Type | County | Support type | Signed\n${rows.join('\n')}`);
      return (await readIceDays(table)).problems.filter(({ code }) => code === 'noted-repeats');
    };
    const row = 'Florida | Lee County Sheriff | County | Lee County | Jail Enforcement Model | 2/14/2025';
    expect(await codesOf(row, row)).toMatchObject([{ row: 3, other: 2, count: 1, mended: true }]);
    expect(await codesOf(row, row.replace('14', '15'), row.replace('Jail Enforcement', 'Task Force'))).toEqual([]);
  });

  it('are no news where they are no agreements, or differ in anything', () => {
    const none = load('State | Agency | Model\nFL | A | JEM\nFL | B | None\nFL | B | None').problems;
    expect(none).toMatchObject([{ code: 'noted-no-model', rows: '3, 4', count: 2 }]);
    expect(load('State | Agency | Model | Signed\nFL | A | JEM | 2025-01-01\nFL | A | JEM | 2025-01-02').problems).toEqual([]);
  });
});

describe('lists of several days under one another', () => {
  const rows = Array.from({ length: 12 }, (_, at) => `FL | Lee | Agency ${at} | TFM | ${at}`);
  const drawing = (...lists: string[][]) => `State | County | Agency | Model | n\n${lists.flat().join('\n')}`;

  it('are refused where no day parts them: each agreement would count once a day', () => {
    const later = rows.map((row) => `${row}0`);
    expect(() => load(drawing(rows, later))).toThrow(
      'list.csv gives most of its agreements several times (rows 2 and 14 are both Agency 0), as where lists of several days are put together, and no ' +
        'column read tells the days apart: keep one list, or name the column of the day, as in columns="day: Date"; its columns are State, County, Agency, Model, n.',
    );
  });

  it('are not seen in an agency or two that come again', () => {
    expect(load(drawing(rows, rows.slice(0, 6))).agreements).toHaveLength(18);
    expect(load(drawing(rows, rows).replaceAll(/Agency \d+/g, '')).agreements).toHaveLength(24);
  });
});

describe('an agency of the state in one row and of a county in another', () => {
  it('is said once, in each state', () => {
    const { problems } = load(
      'State | Agency | Type | County | Model\nFL | Highway Patrol | State | | TFM\nFL | HIGHWAY PATROL | County | Lee | JEM\n' +
        'FL | Highway Patrol | County | Bay | JEM\nGA | Highway Patrol | County | Hall | JEM\nGA | Highway Patrol | State | | JEM',
    );
    expect(problems.every(({ mended }) => mended)).toBe(true);
    expect(told(problems)).toEqual([
      {
        ...{ row: 3, column: 'Type', value: 'HIGHWAY PATROL' },
        message:
          '“HIGHWAY PATROL” is an agency of the state in row 2, and of a county in row 3, and was counted as each. Correct the row that is wrong.',
      },
      {
        ...{ row: 6, column: 'Type', value: 'Highway Patrol' },
        message:
          '“Highway Patrol” is an agency of the state in row 6, and of a county in row 5, and was counted as each. Correct the row that is wrong.',
      },
    ]);
  });

  it('is none where all rows agree', () => {
    expect(load('State | Agency | Type | Model\nFL | Patrol | State | TFM\nFL | Patrol | State | JEM').problems).toEqual([]);
  });
});

describe('marks of no width', () => {
  it('part no name from the same name', () => {
    const { agreements, problems } = load('State | County | Agency | Model\nF\u200bL | \ufeffLee | She\u00adriff | T\u2060FM');
    expect(agreements).toMatchObject([{ state: 'FL', counties: ['Lee'], agency: 'Sheriff', model: 'TFM' }]);
    expect(problems).toEqual([]);
  });
});
