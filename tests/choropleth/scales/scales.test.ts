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
  /** The class of a unit that holds so many agreements by model. */
  const classOf = (byModel: Readonly<Record<string, number>>, further: readonly string[] = []) => {
    const unit = count(byModel);
    const scale = modelScale(further, [unit]);
    return scale.classes[scale.classOf(unit, '')];
  };

  it('has a class for every set of models, and shows the set whatever the numbers', () => {
    const held = fc.record({ JEM: fc.nat(9), WSO: fc.nat(9), TFM: fc.nat(9) }).filter(({ JEM, WSO, TFM }) => JEM + WSO + TFM > 0);
    fc.assert(
      fc.property(held, (models) => {
        const set = (['JEM', 'WSO', 'TFM'] as const).filter((model) => models[model] > 0);
        expect(classOf(models)?.name).toBe(`class-${set.join('-').toLowerCase()}`);
      }),
    );
  });

  it('keeps none listed out of the classes, and hatches what has no name', () => {
    expect(classOf({})?.name).toBe('none');
    expect(classOf({ unknown: 1 })).toMatchObject({ name: 'class-unknown', paint: { kind: 'stripes', colors: ['other', 'land'] } });
    expect(classOf({ unknown: 1, TFM: 1 })?.name).toBe('class-tfm');
  });

  it('gives a further model its printed name and a spare color, alone and beside others', () => {
    const further = ['Tribal Task Force Model', 'HYBRID'];
    expect(classOf({ 'Tribal Task Force Model': 2 }, further)).toEqual({
      name: 'class-other-1',
      meaning: { kind: 'models', models: ['Tribal Task Force Model'] },
      paint: { kind: 'color', color: 'other-1' },
      isAlwaysShown: true,
    });
    expect(classOf({ HYBRID: 1, 'Tribal Task Force Model': 1, TFM: 1 }, further)).toMatchObject({
      name: 'class-tfm-other-1-other-2',
      meaning: { kind: 'models', models: ['TFM', 'Tribal Task Force Model', 'HYBRID'] },
      paint: { kind: 'stripes', colors: ['tfm', 'other-1', 'other-2'] },
      isAlwaysShown: false,
    });
  });

  it('has few classes, and names those for which no color is left', () => {
    const further = Array.from({ length: 20 }, (_, i) => `Model ${String.fromCharCode(65 + i)}`);
    expect(classOf({ 'Model Z': 1, 'Model D': 1 }, further)).toMatchObject({
      name: 'class-other',
      meaning: { kind: 'other-models', models: [...further.slice(3, 11), 'other'] },
    });
    expect(classOf({ JEM: 1, 'Model T': 1 }, further)).toMatchObject({ meaning: { kind: 'models', models: ['JEM', 'other'] } });
  });

  it('never paints a unit as one that holds other models, whatever they are called', () => {
    const name = fc.string({ minLength: 2 }).map((text) => `N${text}`);
    const further = fc.uniqueArray(name, { maxLength: 8 });
    const units = (names: readonly string[]) =>
      fc.array(fc.subarray(['JEM', 'WSO', 'TFM', ...names], { minLength: 1 }), { minLength: 1, maxLength: 20 });
    const known = further.chain((names) => fc.tuple(fc.constant(names), units(names)));
    fc.assert(
      fc.property(known, ([names, held]) => {
        const counts = held.map((models) => count(Object.fromEntries(models.map((model) => [model, 1]))));
        const scale = modelScale(names, counts);
        const shownOf = (models: readonly string[]) => models.map((model) => (names.indexOf(model) < 3 ? model : 'other'));
        counts.forEach((each, i) => {
          const { meaning, paint } = scale.classes[scale.classOf(each, '')] ?? {};
          const models = new Set(shownOf(held[i] ?? []));
          if (meaning?.kind === 'models') expect(new Set(meaning.models)).toEqual(models);
          else expect([meaning?.kind, models]).toEqual(['other-models', new Set(['other'])]);
          expect(paint?.kind === 'stripes' ? paint.colors : [paint?.color]).toHaveLength(models.size);
        });
        expect(new Set(scale.classes.map((each) => each.name)).size).toBe(scale.classes.length);
      }),
    );
  });

  it('gives each set of several stripes of its own angle', () => {
    const angles = modelScale([], []).classes.flatMap(({ paint }) => (paint.kind === 'stripes' ? [paint.angle] : []));
    expect(new Set(angles).size).toBe(4);
  });
});
