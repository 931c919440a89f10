import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale } from '../../../src/choropleth/scales/count-scale.js';
import { modelScale } from '../../../src/choropleth/scales/model-scale.js';
import { bundledCounts } from '../../../src/counts/bundled-counts.js';
import type { Count } from '../../../src/counts/counts.js';
import { sumHoldings } from '../../../src/counts/sum-holdings.js';

function count(signed: Readonly<Record<string, number>>): Count {
  return sumHoldings([{ kind: 'county', scope: 'county', agencies: 1, signed, pending: {} }]);
}

describe('countScale', () => {
  it('keeps none listed out of the classes', () => {
    const { classOf } = countScale('county');
    expect([classOf(undefined, ''), classOf(count({}), '')]).toEqual([0, 0]);
  });

  it('puts whole numbers between printed breaks', () => {
    const classesOf = (level: 'county' | 'state', numbers: readonly number[]) =>
      numbers.map((n) => countScale(level).classOf(count({ TFM: n }), ''));
    expect(classesOf('county', [1, 2, 3, 4, 5, 9, 10, 21])).toEqual([1, 2, 3, 3, 4, 4, 5, 5]);
    expect(classesOf('state', [1, 4, 5, 387])).toEqual([1, 1, 2, 5]);
  });

  it('parts the newest list as its comment says', () => {
    const members = [0, 0, 0, 0, 0, 0];
    for (const each of Object.values(bundledCounts().counties)) (members[countScale('county').classOf(each, '')] as number)++;
    expect(members.slice(1)).toEqual([549, 200, 128, 47, 10]);
  });
});

describe('modelScale', () => {
  const { classes, classOf } = modelScale();

  it('has a class for every set of models, and shows the set whatever the numbers', () => {
    const held = fc.record({ JEM: fc.nat(9), WSO: fc.nat(9), TFM: fc.nat(9) }).filter(({ JEM, WSO, TFM }) => JEM + WSO + TFM > 0);
    fc.assert(
      fc.property(held, (models) => {
        const set = (['JEM', 'WSO', 'TFM'] as const).filter((model) => models[model] > 0);
        expect(classes[classOf(count(models), '')]?.name).toBe(`class-${set.join('-').toLowerCase()}`);
      }),
    );
  });

  it('never paints a model it does not know as one it knows', () => {
    expect(['unknown', 'HYBRID'].map((model) => classes[classOf(count({ [model]: 1 }), '')]?.name)).toEqual(['class-other', 'class-other']);
  });

  it('gives each set of several stripes of its own angle', () => {
    const angles = classes.flatMap(({ paint }) => (paint.kind === 'stripes' ? [paint.angle] : []));
    expect(new Set(angles).size).toBe(4);
  });
});
