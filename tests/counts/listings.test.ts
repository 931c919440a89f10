import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import { listPart, listUnit } from '../../src/counts/list-placements.js';
import { selectModels } from '../../src/counts/select-models.js';
import { sumLedger } from '../../src/counts/sum-ledger.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
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

  it('carries the totals that others published within a month of the day, and no others', () => {
    const total = (date: string) => ({ date, figure: 1, unit: 'agreements', source: 'A newspaper', url: null });
    const published = ['2025-05', '2025-05-05', '2025-05-06', '2025-06', '2025-07-07', '2025-07-08'].map(total);
    const dates = countsOf(fourCountiesDataset({ published })).published.map(({ date }) => date);
    expect(dates).toEqual(['2025-05-06', '2025-06', '2025-07-07']);
  });

  it('finds an agreement placed that the boundaries of the day do not draw not to be placed', () => {
    const listings = listingsOf();
    expect(sumLedger(listings.countsOn(everywhere, null), null)).toMatchObject({ placed: 3, unplaced: 1 });
    expect(
      sumLedger(
        listings.countsOn((county) => county !== '01001', null),
        null,
      ),
    ).toMatchObject({ placed: 1, unplaced: 3 });
    expect(listings.codes).toEqual(['01001', '02003', '01003']);
  });

  it('adds up on any day, for any models: listed is placed, statewide and unplaced', () => {
    const lists = ['2025-01-01', '2025-02-01', '2025-03-01'];
    const day = fc.constantFrom(null, '2024-12-31', '2025-01-15', ...lists, '2025-04-01');
    const listed = fc.record({ listedFrom: fc.constantFrom(...lists), listedUntil: fc.option(fc.constantFrom(...lists)) });
    const models = fc.subarray(['JEM', 'WSO', 'TFM'] as const);
    fc.assert(
      fc.property(anyAgreements(), fc.array(listed, { minLength: 30, maxLength: 30 }), day, models, (given, spans, asked, only) => {
        const agreements = given.map((each, i) => ({ ...each, ...spans[i] }));
        const listings = listingsOf(completeDataset({ agreements, lists, asOf: '2025-03-01' }));
        const signed = listings.placementsOn(everywhere, asked, only).filter((each) => each.agreement.status === 'signed');
        const inScope = (scope: string): number => signed.filter((each) => each.scope === scope).length;
        const { placed, statewide, unplaced, listed: all } = sumLedger(selectModels(listings.countsOn(everywhere, asked), only), null);
        expect(placed + statewide + unplaced).toBe(all);
        expect([all, placed, statewide, unplaced]).toEqual([signed.length, ...['county', 'statewide', 'unplaced'].map(inScope)]);
      }),
    );
  });

  it('keeps what is asked for again', () => {
    const listings = listingsOf();
    expect(listings.countsOn(everywhere, null)).toBe(listings.countsOn(everywhere, null));
    expect(listings.placementsOn(everywhere, null, ['WSO'])).toHaveLength(1);
  });

  it('carries what was not found, and what is plain data', () => {
    const counts = countsOf();
    expect(counts.problems.map(({ row, column, value }) => [row, column, value])).toEqual([[6, 'county', 'Atlantis']]);
    expect(JSON.parse(JSON.stringify(counts))).toStrictEqual(counts);
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
