import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/counts/place.js';
import { sumLedger } from '../../src/counts/sum-ledger.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { countsOfAgreements, everywhere } from '../fixtures/count-agreements.js';

describe('sumLedger', () => {
  it('says where every agreement went', () => {
    const counts = countsOfAgreements(fourCountiesDataset().agreements);
    expect(sumLedger(counts, null)).toEqual({ listed: 5, placed: 3, counties: 2, statewide: 1, unplaced: 1, pending: 1, stateless: 0 });
    expect(sumLedger(counts, '02')).toEqual({ listed: 3, placed: 1, counties: 1, statewide: 1, unplaced: 1, pending: 0, stateless: 0 });
    expect(sumLedger(counts, '48')).toEqual({ listed: 0, placed: 0, counties: 0, statewide: 0, unplaced: 0, pending: 0, stateless: 0 });
  });

  it('is what one finds by counting the list, for the country and for each state', () => {
    fc.assert(
      fc.property(anyAgreements(), fc.constantFrom(null, '01', '02'), (given, state) => {
        const signed = place(given, fourCountiesGazetteer(), everywhere).filter(
          (each) => each.agreement.status === 'signed' && (state === null || each.state === state),
        );
        const inScope = (scope: string): number => signed.filter((each) => each.scope === scope).length;
        const ledger = sumLedger(countsOfAgreements(given), state);
        expect(ledger.placed + ledger.statewide + ledger.unplaced).toBe(ledger.listed);
        expect(ledger).toMatchObject({
          listed: signed.length,
          placed: inScope('county'),
          statewide: inScope('statewide'),
          unplaced: inScope('unplaced'),
          stateless:
            state === null
              ? 0
              : place(given, fourCountiesGazetteer(), everywhere).filter(
                  (each) => each.state === null && each.agreement.status === 'signed',
                ).length,
          counties: new Set(signed.flatMap(({ counties }) => counties)).size,
        });
      }),
    );
  });
});
