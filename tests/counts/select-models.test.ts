import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/counts/place.js';
import { selectModels } from '../../src/counts/select-models.js';
import { tally } from '../../src/counts/tally.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { agreement, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { countsOfAgreements, everywhere } from '../fixtures/count-agreements.js';

const models = fc.subarray(['JEM', 'WSO', 'TFM'] as const, { minLength: 1 });

describe('selectModels', () => {
  it('is what one counts of the agreements of those models alone, agencies and all', () => {
    fc.assert(
      fc.property(anyAgreements(), models, (given, only) => {
        // Placed as one list: whether a word is a state is decided by all of its rows.
        const placed = place(given, fourCountiesGazetteer(), everywhere);
        const asked = placed.filter(({ agreement: { model } }) => only.some((each) => each === model));
        const { counties, states, stateless } = selectModels({ ...countsOfAgreements([]), ...tally(placed) }, only);
        expect({ counties, states, stateless }).toEqual(tally(asked));
      }),
    );
  });

  it('puts agencies together that the other models told apart', () => {
    const counts = countsOfAgreements([agreement(), agreement({ model: 'JEM' }), agreement({ agency: 'Other Sheriff' })]);
    expect(counts.counties['01001']?.holdings).toHaveLength(2);
    expect(selectModels(counts, ['TFM']).counties['01001']?.holdings).toMatchObject([{ agencies: 2, signed: { TFM: 1 } }]);
  });

  it('leaves out a place that holds no such model, and keeps one that applied for it', () => {
    const counts = countsOfAgreements([agreement(), agreement({ counties: ['01003'], model: 'JEM', status: 'pending' })]);
    const { counties } = selectModels(counts, ['JEM']);
    expect(Object.keys(counties)).toEqual(['01003']);
    expect(counties['01003']).toMatchObject({ agreements: 0, agencies: 0, pending: 1 });
  });

  it('keeps the day and what has to be said of it', () => {
    const counts = { ...countsOfAgreements([agreement()]), notice: { code: 'in-gap', after: '2025-01-01', before: '2025-02-01' } as const };
    const { asOf, notice, source, problems, isEmpty } = counts;
    expect(selectModels(counts, ['TFM'])).toMatchObject({ asOf, notice, source, problems, isEmpty });
  });

  it('changes nothing where no model is named', () => {
    const counts = countsOfAgreements([agreement()]);
    expect(selectModels(counts, [])).toBe(counts);
  });
});
