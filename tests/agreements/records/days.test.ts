import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { printedDay } from '../../../src/agreements/records/printed-day.js';
import { tableFromGrid } from '../../../src/agreements/tables/table-from-grid.js';
import { tableOf } from './table-of.js';
import { told } from '../../fixtures/told.js';

const load = (drawing: string, columns = '') => loadTable(tableOf(drawing), { file: 'list.csv', columns });

describe('a column of the day without days', () => {
  it.each([
    ['Year', '2023', '2024', '2023-12-31'],
    ['Month', '2024-02', '2024-03', '2024-02-29'],
    ['Quarter', 'Q1', 'Q2', '2026-05-18'],
  ])('is refused with what to write: %s', (header, one, other, example) => {
    const drawing = `fips | n | ${header}\n01001 | 5 | ${one}\n01003 | 6 | ${one}\n01001 | 7 | ${other}\n01003 | 8 | ${other}`;
    expect(() => load(drawing, `day: ${header}`)).toThrow(
      `The column "${header}" of list.csv is read as the day of its row and has no whole day, but “${one}” in row 2: write a day in each row, ` +
        `such as ${example}, or keep the rows of one year or month and write columns="ignore: ${header}".`,
    );
    expect(load(drawing.split('\n').slice(0, 3).join('\n'), `ignore: ${header}`)).toMatchObject({ problems: [], asOf: null });
  });

  it('is refused under its usual names too, where its cells differ: each agreement would count once a month', () => {
    const drawing = 'As of | State | Agency | Model\nMarch 2025 | FL | A | JEM\nApril 2025 | FL | A | JEM';
    expect(() => load(drawing)).toThrow('The column "As of" of list.csv is read as the day of its row');
    expect(load(drawing.replace('April', 'March')).problems.map(({ code }) => code)).toEqual(['unreadable-date', 'noted-repeats']);
  });
});

describe('rows of several days, of which none comes again', () => {
  const list = 'As of | State | Agency | Model\n2025-03-01 | FL | A | JEM\n2025-06-01 | GA | B | TFM';
  const numbers = 'fips | n | As of\n01001 | 5 | 2025-03-01\n01003 | 6 | 2025-06-01';

  it.each([list, numbers])('are taken for one list, which is said with what to write: %j', (drawing) => {
    const { asOf, lists = [], problems } = load(drawing);
    expect([asOf, lists]).toEqual(['2025-06-01', []]);
    expect(told(problems).map(({ column, message }) => [column, message])).toEqual([
      [
        'As of',
        'The rows are of 2 days and none comes again, so all were taken for one list, of the newest. ' +
          'If each day is a list of its own, write columns="day: As of"; if not, write columns="ignore: As of".',
      ],
    ]);
  });

  it('are read as the author says', () => {
    expect(load(list, 'day: As of')).toMatchObject({ problems: [], lists: ['2025-03-01', '2025-06-01'] });
    expect(load(list, 'ignore: As of')).toMatchObject({ problems: [], agreements: [{ listedUntil: null }, { listedUntil: null }] });
    expect(load(numbers, 'day: As of')).toMatchObject({ problems: [], lists: ['2025-03-01', '2025-06-01'] });
    expect(load(numbers, 'ignore: As of').problems).toEqual([]);
  });
});

describe('a day above the headers', () => {
  const grid = (...above: string[]) =>
    tableFromGrid(
      [...above.map((text) => text.split('|')), ['State', 'Agency', 'County', 'Model'], ['FL', 'A', 'Lee', 'JEM']].map((cells, at) => ({
        row: at + 1,
        cells,
        links: [],
      })),
    );

  it.each([
    ['287(g) agreements as of May 18 2026'],
    ['Participating agencies', '(As of: 5/18/2026)'],
    ['LAST UPDATED – May 18, 2026'],
    ['As of|2026-05-18'],
    ['List of 2026-05-18', 'Updated 5/20/2026 by the desk', 'as of May 18, 2026'],
  ])('is that of the figures: %j', (...above) => {
    expect(loadTable(grid(...above))).toMatchObject({ asOf: '2026-05-18', lists: ['2026-05-18'], agreements: [{ agency: 'A' }] });
  });

  it.each([
    ['Agreements signed since January 20, 2025'],
    ['as of May 18, 2026', 'as of May 19, 2026'],
    ['as of May 2026'],
    ['as of 2026-05-181'],
    ['as of February 30, 2026'],
    [`as of ${'-'.repeat(90_000)}`],
  ])('is none where it is another day, no day, or one of two: %j', (...above) => {
    expect(printedDay(grid(...above))).toBeNull();
  });

  it('gives way to the day of the rows', () => {
    const table = tableFromGrid(
      [['as of May 18, 2026'], ['As of', 'State', 'Agency', 'Model'], ['2026-05-01', 'FL', 'A', 'JEM']].map((cells, at) => ({
        row: at + 1,
        cells,
        links: [],
      })),
    );
    expect(loadTable(table).asOf).toBe('2026-05-01');
  });
});

describe('a day of signing after that of the list', () => {
  it('is a problem, in a column a model as well', () => {
    const drawing =
      'As of | State | Agency | Model | Signed\n2025-05-18 | FL | A | JEM | 2025-05-19\n2025-05-18 | FL | B | JEM | 2025-05-18';
    expect(told(load(drawing).problems)).toEqual([
      { row: 2, column: 'Signed', value: '2025-05-19', message: 'Kept as printed, although it is later than the list of 2025-05-18.' },
    ]);
    expect(load('As of | State | JEM\n2025-05-18 | FL | 2025-06-01').problems).toMatchObject([{ code: 'later-than-list', column: 'JEM' }]);
  });

  it('is one where it is still to come, of a list without a day', () => {
    expect(told(load('State | Agency | Model | Signed\nFL | A | JEM | 2099-01-01').problems)).toEqual([
      { row: 2, column: 'Signed', value: '2099-01-01', message: 'Kept as printed, although that day is still to come.' },
    ]);
  });
});
