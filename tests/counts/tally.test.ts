import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import type { Count, Holding } from '../../src/counts/counts.js';
import { knownAgencies } from '../../src/counts/known-agencies.js';
import { place, type Placement } from '../../src/counts/place.js';
import { tally } from '../../src/counts/tally.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { agreement, fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';

const placed = (agreements: readonly Agreement[]) => place(agreements, fourCountiesGazetteer(), () => true);

describe('tally', () => {
  it('counts by county, by state and by model', () => {
    const { counties, states } = tally(placed(fourCountiesDataset().agreements));
    expect(counties['01001']).toMatchObject({ agreements: 2, agencies: 1, byModel: { JEM: 1, TFM: 1 }, pending: 0 });
    expect(states['02']).toMatchObject({ agreements: 3, agencies: 3, byModel: { WSO: 1, TFM: 2 }, statewide: 1, unplaced: 1 });
  });

  it('puts agencies alike together, and keeps what tells them apart', () => {
    const three = [agreement(), agreement({ agency: 'Other Sheriff' }), agreement({ agency: 'West Police', agencyType: 'municipality' })];
    const { counties } = tally(placed(three));
    const holding = { scope: 'county', signed: { TFM: 1 }, pending: {} } as const;
    expect(counties['01001']?.holdings).toEqual<Holding[]>([
      { ...holding, kind: 'county', agencies: 2 },
      { ...holding, kind: 'municipality', agencies: 1 },
    ]);
  });

  it('counts no agency that has no name, and the agreement all the same', () => {
    const { counties } = tally(placed([agreement({ agency: '' }), agreement({ agency: '' }), agreement()]));
    expect(counties['01001']).toMatchObject({ agreements: 3, agencies: 1 });
    expect(knownAgencies(counties['01001'] as Count)).toBeNull();
    expect(knownAgencies(tally(placed([agreement()])).counties['01001'] as Count)).toBe(1);
  });

  it('never adds pending applications to signed agreements', () => {
    const { counties, states } = tally(placed(fourCountiesDataset().agreements));
    expect(counties['01003']).toMatchObject({ agreements: 0, agencies: 0, pending: 1 });
    expect(states['01']).toMatchObject({ agreements: 2, pending: 1 });
  });

  it('counts an agency of two counties in each, and once in its state', () => {
    const { counties, states } = tally(placed([agreement({ counties: ['01001', '01003'] })]));
    expect([counties['01001'], counties['01003'], states['01']].map((count) => count?.agreements)).toEqual([1, 1, 1]);
  });

  it('keeps what stands in no state', () => {
    expect(tally(placed([agreement({ state: 'Nowhere' })])).stateless).toMatchObject({ agreements: 1, unplaced: 1 });
  });

  it('counts the same name with another scope apart', () => {
    const { states } = tally(placed([agreement(), agreement({ counties: ['Atlantis'] })]));
    expect(states['01']).toMatchObject({ agreements: 2, agencies: 2, unplaced: 1 });
    expect(states['01']?.holdings.map(({ scope, signed }) => [scope, signed])).toEqual([
      ['county', { TFM: 1 }],
      ['unplaced', { TFM: 1 }],
    ]);
  });

  it('takes a model that was not understood for a model of its own', () => {
    expect(tally(placed([agreement({ model: null })])).counties['01001']).toMatchObject({ agreements: 1, byModel: { unknown: 1 } });
  });

  it('counts an agency that is called two kinds once, whichever row comes first', () => {
    const kinds = ['municipality', null, 'county'] as const;
    const rows = kinds.map((agencyType, i) => agreement({ agencyType, model: (['JEM', 'WSO', 'TFM'] as const)[i] ?? null }));
    for (const given of [rows, [...rows].reverse()]) {
      expect(tally(placed(given)).counties['01001']?.holdings).toEqual<Holding[]>([
        { kind: 'county', scope: 'county', agencies: 1, signed: { JEM: 1, WSO: 1, TFM: 1 }, pending: {} },
      ]);
    }
  });

  it('refuses to give sums that are not those of the list', () => {
    const [placement] = placed([agreement()]) as [Placement];
    const changing = { ...placement, agreement: { ...placement.agreement } };
    let asked = 0;
    // Signed when it is counted, and pending when the whole is.
    Object.defineProperty(changing.agreement, 'status', { get: () => (asked++ < 2 ? 'signed' : 'pending') });
    expect(() => tally([changing])).toThrow('The ledger does not add up: 0 agreements are listed and 1 counted.');
  });

  it('does not depend on the order of the list', () => {
    const shuffled = anyAgreements().chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(tally(placed(other))).toEqual(tally(placed(given)));
      }),
    );
  });
});
