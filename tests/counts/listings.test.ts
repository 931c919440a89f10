import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import { listPart, listUnit } from '../../src/counts/list-placements.js';
import { agreement, fourCountiesDataset } from '../fixtures/agreements.js';
import { countsOf, everywhere, listingsOf } from '../fixtures/count-agreements.js';

const rowsOn = (dataset: ReturnType<typeof completeDataset>, asOf: string | null): number[] =>
  listingsOf(dataset)
    .placementsOn(everywhere, asOf, [])
    .map(({ agreement: { row } }) => row);

describe('createListings', () => {
  //            list 1    list 2    list 3
  //  first       ●---------●                     no longer on list 3
  //  second                ●---------●
  it('shows the newest list on or before the day', () => {
    const dataset = completeDataset({
      agreements: [
        agreement({ row: 2, listedFrom: '2025-01-01', listedUntil: '2025-02-01' }),
        agreement({ row: 3, listedFrom: '2025-02-01', listedUntil: null }),
      ],
      lists: ['2025-01-01', '2025-02-01', '2025-03-01'],
      asOf: '2025-03-01',
      gaps: [{ after: '2025-02-01', before: '2025-03-01' }],
    });
    expect(rowsOn(dataset, '2025-01-31')).toEqual([2]);
    expect(rowsOn(dataset, '2025-02-01')).toEqual([2, 3]);
    expect(rowsOn(dataset, '2025-02-28')).toEqual([2, 3]);
    expect(rowsOn(dataset, '2025-03-01')).toEqual([3]);
    expect(rowsOn(dataset, null)).toEqual([3]);
    expect(rowsOn(dataset, '2024-12-31')).toEqual([]);
    expect(countsOf(dataset, '2025-02-28')).toMatchObject({
      asOf: '2025-02-01',
      notice: { code: 'in-gap', after: '2025-02-01', before: '2025-03-01' },
    });
    expect(countsOf(dataset, '2025-04-01')).toMatchObject({ asOf: '2025-03-01', notice: { code: 'after-newest', newest: '2025-03-01' } });
    expect(countsOf(dataset, '2024-12-31')).toMatchObject({ notice: { code: 'before-first', first: '2025-01-01' }, states: {} });
  });

  it('goes by the day of signing where the source keeps no lists', () => {
    const dataset = completeDataset({ agreements: [agreement({ row: 2, signed: '2025-01-15' }), agreement({ row: 3, signed: null })] });
    expect(rowsOn(dataset, '2025-01-14')).toEqual([3]);
    expect(rowsOn(dataset, '2025-01-15')).toEqual([2, 3]);
  });

  it.each([
    ['2025-06-01', '2025-06-01'],
    ['2030-01-01', '2025-06-06'],
    [null, '2025-06-06'],
  ])('asked for %s shows %s where there are no lists', (asked, shown) => {
    expect(countsOf(fourCountiesDataset(), asked).asOf).toBe(shown);
  });

  it('keeps what is asked for again', () => {
    const listings = listingsOf();
    expect(listings.countsOn(everywhere, null)).toBe(listings.countsOn(everywhere, null));
    expect(listings.placementsOn(everywhere, null, ['WSO'])).toHaveLength(1);
  });

  it('carries what was not found, and what is plain data', () => {
    const counts = countsOf();
    expect(counts.problems.map(({ row, column, value }) => [row, column, value])).toEqual([[6, 'county', 'Atlantis']]);
    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
  });
});

describe('the list behind a number', () => {
  const placements = listingsOf().placementsOn(everywhere, null, []);
  const rows = (listed: typeof placements) => listed.map(({ agreement: { row } }) => row);

  it('holds the agreements and applications of a unit', () => {
    expect(rows(listUnit(placements, '01001'))).toEqual([2, 3]);
    expect(rows(listUnit(placements, '01'))).toEqual([2, 3, 7]);
  });

  it('holds the signed agreements of a part of the ledger', () => {
    expect(rows(listPart(placements, 'placed', null))).toEqual([2, 3, 4]);
    expect(rows(listPart(placements, 'statewide', '02'))).toEqual([5]);
    expect(rows(listPart(placements, 'unplaced', '01'))).toEqual([]);
  });
});
