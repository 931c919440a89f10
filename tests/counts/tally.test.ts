import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import { place } from '../../src/counts/place.js';
import { listFor, tally } from '../../src/counts/tally.js';
import { agreement, fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';

const placed = (agreements: readonly Agreement[]) => place(agreements, fourCountiesGazetteer(), () => true);
const everything = { asOf: null, models: [] } as const;

describe('tally', () => {
  it('counts by county, by state and by model', () => {
    const { counties, states, byModel, ledger } = tally(placed(fourCountiesDataset().agreements), [], everything);
    expect(counties.get('01001')).toMatchObject({ agreements: 2, byModel: { JEM: 1, TFM: 1, WSO: 0 } });
    expect(states.get('02')).toMatchObject({ agreements: 3 });
    expect(byModel).toEqual({ JEM: 1, WSO: 1, TFM: 3, HYBRID: 0, unknown: 0 });
    expect([ledger.listed.length, ledger.placed.length, ledger.statewide.length, ledger.unplaced.length]).toEqual([5, 3, 1, 1]);
  });

  it('never adds pending applications to signed agreements', () => {
    const { counties, pending, ledger } = tally(placed(fourCountiesDataset().agreements), [], everything);
    expect(counties.get('01003')).toMatchObject({ agreements: 0, pending: 1 });
    expect(pending).toHaveLength(1);
    expect(ledger.listed.every(({ agreement: { status } }) => status === 'signed')).toBe(true);
  });

  it('counts an agency of two counties in each, and once in totals', () => {
    const { counties, ledger, states } = tally(placed([agreement({ counties: ['01001', '01003'] })]), [], everything);
    expect([
      counties.get('01001')?.agreements,
      counties.get('01003')?.agreements,
      states.get('01')?.agreements,
      ledger.listed.length,
    ]).toEqual([1, 1, 1, 1]);
  });

  //            list 1    list 2    list 3
  //  first       ●---------●                     no longer on list 3
  //  second                ●---------●
  it('shows the newest list on or before the day', () => {
    const lists = ['2025-01-01', '2025-02-01', '2025-03-01'];
    const both = placed([
      agreement({ row: 2, listedFrom: '2025-01-01', listedUntil: '2025-02-01' }),
      agreement({ row: 3, listedFrom: '2025-02-01', listedUntil: null }),
    ]);
    const rowsOn = (asOf: string | null) => tally(both, lists, { asOf, models: [] }).ledger.listed.map(({ agreement: { row } }) => row);
    expect(rowsOn('2025-01-31')).toEqual([2]);
    expect(rowsOn('2025-02-01')).toEqual([2, 3]);
    expect(rowsOn('2025-02-28')).toEqual([2, 3]);
    expect(rowsOn('2025-03-01')).toEqual([3]);
    expect(rowsOn(null)).toEqual([3]);
    expect(rowsOn('2024-12-31')).toEqual([]);
    expect(listFor(lists, '2024-12-31')).toBeNull();
  });

  it('goes by the day of signing where the source keeps no lists', () => {
    const both = placed([agreement({ row: 2, signed: '2025-01-15' }), agreement({ row: 3, signed: null })]);
    const rowsOn = (asOf: string) => tally(both, [], { asOf, models: [] }).ledger.listed.map(({ agreement: { row } }) => row);
    expect(rowsOn('2025-01-14')).toEqual([3]);
    expect(rowsOn('2025-01-15')).toEqual([2, 3]);
    expect(listFor([], '2025-01-15')).toBeUndefined();
  });

  it('adds up for any agreements, day and models', () => {
    const day = fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01');
    const any = fc.record({
      state: fc.constantFrom('AL', 'AK', 'Nowhere'),
      counties: fc.array(fc.constantFrom('01001', '01003', 'East', 'Atlantis', ''), { maxLength: 3 }),
      agencyType: fc.constantFrom('county', 'state', null),
      model: fc.constantFrom('JEM', 'WSO', 'TFM', 'HYBRID', null),
      status: fc.constantFrom('signed', 'pending'),
      listedFrom: fc.option(day),
      listedUntil: fc.option(day),
    });
    const models = fc.subarray(['JEM', 'WSO', 'TFM'] as const);
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 30 }),
        fc.option(day),
        models,
        fc.subarray(['2025-01-01', '2025-02-01']),
        (given, asOf, shown, lists) => {
          const placements = placed(given.map((each, i) => agreement({ ...each, row: i })));
          const { ledger, counties } = tally(placements, lists, { asOf, models: shown });
          expect(ledger.placed.length + ledger.statewide.length + ledger.unplaced.length).toBe(ledger.listed.length);
          const inCounties = new Set(
            [...counties.values()].flatMap(({ placements: each }) => each).filter(({ agreement: { status } }) => status === 'signed'),
          );
          expect(inCounties).toEqual(new Set(ledger.placed));
        },
      ),
    );
  });
});
