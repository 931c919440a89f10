import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf, classify, modelClasses } from '../../src/choropleth/classify.js';
import type { Count } from '../../src/counts/tally.js';

function count(agreements: number, models: Partial<Count['byModel']> = {}): Count {
  return { placements: [], agreements, pending: 0, byModel: { JEM: 0, WSO: 0, TFM: 0, HYBRID: 0, unknown: 0, ...models } };
}

describe('classify', () => {
  it('keeps none listed out of the classes', () => {
    expect([
      classify(undefined, 'density', breaksOf.county),
      classify(count(0), 'density', breaksOf.county),
      classify(count(0), 'model', []),
    ]).toEqual([0, 0, 0]);
  });

  it('puts whole numbers between printed breaks', () => {
    expect([1, 2, 3, 4, 5, 9, 10, 21].map((n) => classify(count(n), 'density', breaksOf.county))).toEqual([1, 2, 3, 3, 4, 4, 5, 5]);
    expect([1, 4, 5, 387].map((n) => classify(count(n), 'density', breaksOf.state))).toEqual([1, 1, 2, 5]);
  });

  it('has a class for every set of models, and shows the set whatever the numbers', () => {
    const held = fc.record({ JEM: fc.nat(9), WSO: fc.nat(9), TFM: fc.nat(9) }).filter(({ JEM, WSO, TFM }) => JEM + WSO + TFM > 0);
    fc.assert(
      fc.property(held, (models) => {
        const name = modelClasses[classify(count(1, models), 'model', []) - 1];
        const set = (['JEM', 'WSO', 'TFM'] as const).filter((model) => models[model] > 0);
        expect(name).toBe(set.join('-').toLowerCase());
      }),
    );
  });

  it('never paints a model it does not know as one it knows', () => {
    expect(modelClasses[classify(count(1, { unknown: 1 }), 'model', []) - 1]).toBe('other');
    expect(modelClasses[classify(count(1, { HYBRID: 1 }), 'model', []) - 1]).toBe('other');
  });
});
