import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import type { Holding } from '../../src/counts/counts.js';
import { place } from '../../src/counts/place.js';
import { selectModels } from '../../src/counts/select-models.js';
import { sumLedger } from '../../src/counts/sum-ledger.js';
import { tally } from '../../src/counts/tally.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { agreement, fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { countsOfAgreements } from '../fixtures/count-agreements.js';

const placed = (agreements: readonly Agreement[]) => place(agreements, fourCountiesGazetteer(), () => true);
const models = fc.subarray(['JEM', 'WSO', 'TFM'] as const, { minLength: 1 });

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

describe('sumLedger', () => {
  it('says where every agreement went', () => {
    const counts = countsOfAgreements(fourCountiesDataset().agreements);
    expect(sumLedger(counts, null)).toEqual({ listed: 5, placed: 3, counties: 2, statewide: 1, unplaced: 1, pending: 1 });
    expect(sumLedger(counts, '02')).toEqual({ listed: 3, placed: 1, counties: 1, statewide: 1, unplaced: 1, pending: 0 });
    expect(sumLedger(counts, '48')).toEqual({ listed: 0, placed: 0, counties: 0, statewide: 0, unplaced: 0, pending: 0 });
  });

  it('is what one finds by counting the list, for the country and for each state', () => {
    fc.assert(
      fc.property(anyAgreements(), fc.constantFrom(null, '01', '02'), (given, state) => {
        const signed = placed(given).filter((each) => each.agreement.status === 'signed' && (state === null || each.state === state));
        const inScope = (scope: string): number => signed.filter((each) => each.scope === scope).length;
        const ledger = sumLedger(countsOfAgreements(given), state);
        expect(ledger).toMatchObject({
          listed: signed.length,
          placed: inScope('county'),
          statewide: inScope('statewide'),
          unplaced: inScope('unplaced'),
          counties: new Set(signed.flatMap(({ counties }) => counties)).size,
        });
      }),
    );
  });
});

describe('selectModels', () => {
  it('is what one counts of the agreements of those models alone', () => {
    fc.assert(
      fc.property(anyAgreements(), models, (given, only) => {
        const alone = tally(placed(given.filter(({ model }) => only.some((each) => each === model))));
        const { counties, states, stateless } = selectModels(countsOfAgreements(given), only);
        const figures = (counts: typeof states) =>
          Object.entries(counts).map(([fips, { agreements, agencies, byModel, pending }]) => [
            fips,
            agreements,
            agencies,
            byModel,
            pending,
          ]);
        expect(figures(counties)).toEqual(figures(alone.counties));
        expect(figures(states)).toEqual(figures(alone.states));
        expect(stateless.agreements).toBe(alone.stateless.agreements);
      }),
    );
  });

  it('changes nothing where no model is named', () => {
    const counts = countsOfAgreements([agreement()]);
    expect(selectModels(counts, [])).toBe(counts);
  });
});
