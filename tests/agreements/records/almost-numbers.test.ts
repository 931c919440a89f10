import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { isAlmostNumber, plainNumber } from '../../../src/agreements/records/read-number.js';
import { tableOf } from './table-of.js';
import { told } from '../../fixtures/told.js';

const load = (drawing: string, columns = '') => loadTable(tableOf(drawing), { file: 'list.csv', columns });

describe('what means a number and is none as printed', () => {
  it.each([
    ['5k', '5000'],
    ['1.2 million', '1200000'],
    ['2.5bn', '2500000000'],
    ['3,5', '3.5'],
    ['1.234,56', '1234.56'],
    ['12 per 1000', '12'],
    ['~5', '5'],
    ['€7', '7'],
    ['7 %', '7'],
    ['1,234 people', '1234'],
    ['1,234', ''],
  ])('is told from words, with what to write: %s', (text, write) => {
    expect([isAlmostNumber(text), plainNumber(text)]).toEqual([true, write]);
  });

  it.each(['5/18/2026', '2026-05-18', '555-0100', '12 Main St.', 'JEM', '', 'x5'])('is not %j', (text) => {
    expect(isAlmostNumber(text)).toBe(false);
  });

  it.each([
    [
      'fips | Rate\n01001 | 3,5\n01003 | 4,25\n01005 | 7',
      'The column "Rate" of list.csv has “3,5” in row 2, and more that this map cannot read as numbers: write 3.5 there, and the others alike.',
    ],
    [
      'fips | Sum\n01001 | $5k\n01003 | 6k',
      'The column "Sum" of list.csv has “$5k” in row 2, and more that this map cannot read as numbers: write 5000 there, and the others alike.',
    ],
    [
      'fips | n | Sum\n01001 | 3 | 1,234 people\n01003 | 4 | 5,000 people',
      'The column "Sum" of list.csv has “1,234 people” in row 2, and more that this map cannot read as numbers: write 1234 there, and the others alike.',
      'value: Sum',
    ],
  ])('is refused by the value: %j', (drawing, message, columns = '') => {
    expect(() => load(drawing, columns)).toThrow(message);
  });

  it('is a problem of its cell where most of the column is read', () => {
    expect(told(load('fips | n\n01001 | 5k\n01003 | 6\n01005 | 7').problems)).toEqual([
      { row: 2, column: 'n', value: '5k', message: '“5k” is not a number this map can read, and was taken for none: write 5000.' },
    ]);
  });
});

describe('a percentage among plain numbers', () => {
  it('is a problem, but for zero', () => {
    expect(told(load('fips | n\n01001 | 0\n01003 | 12%\n01005 | 1,234.5').problems)).toEqual([
      {
        ...{ row: 3, column: 'n', value: '12%' },
        message: '“12%” has a percent sign and “1,234.5” in row 4 has none. Both are drawn as numbers of one unit: write them alike.',
      },
    ]);
    expect(load('fips | n\n01001 | 0\n01003 | 12%\n01005 | 5 %').problems).toEqual([]);
  });
});
