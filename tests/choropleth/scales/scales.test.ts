import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencies } from '../../../src/choropleth/amounts/agencies.js';
import type { AmountOf } from '../../../src/choropleth/amounts/amount-of.js';
import { per100k } from '../../../src/choropleth/amounts/per-100k.js';
import { share } from '../../../src/choropleth/amounts/share.js';
import { amountScale } from '../../../src/choropleth/scales/amount-scale.js';
import { countScale } from '../../../src/choropleth/scales/count-scale.js';
import { modelScale } from '../../../src/choropleth/scales/model-scale.js';
import { bundledCounts } from '../../../src/counts/bundled-counts.js';
import type { Count, Counts } from '../../../src/counts/counts.js';
import { leastResidents } from '../../../src/counts/rate-per-100k.js';
import { sumHoldings } from '../../../src/counts/sum-holdings.js';

function count(signed: Readonly<Record<string, number>>): Count {
  return sumHoldings([{ kind: 'county', scope: 'county', agencies: 1, signed, pending: {} }]);
}

const newest = bundledCounts();

/** Counts in which these places alone hold something. */
function countsWith(counties: Readonly<Record<string, Count>>, given: Partial<Counts> = {}): Counts {
  return { ...newest, counties, states: {}, furtherModels: [], ...given };
}

const none = countsWith({});

describe('countScale', () => {
  it('keeps none listed out of the classes', () => {
    const { classes, classOf } = countScale('county', none);
    expect([classOf(undefined, '01001'), classOf(count({}), '01001')].map((at) => classes[at]?.name)).toEqual(['none', 'none']);
  });

  it('tells a county whose state agency signed, and one that has only applied, from one without either', () => {
    const signed = sumHoldings([{ kind: 'state', scope: 'statewide', agencies: 1, signed: { TFM: 1 }, pending: {} }]);
    const applied = sumHoldings([{ kind: 'county', scope: 'county', agencies: 1, signed: {}, pending: { TFM: 1 } }]);
    const { classes, classOf } = countScale('county', countsWith({}, { states: { '01': signed } }));
    const nameOf = (each: Count | undefined, unit: string) => classes[classOf(each, unit)]?.name;
    expect([nameOf(undefined, '01001'), nameOf(undefined, '02013'), nameOf(applied, '01003')]).toEqual(['statewide', 'none', 'pending']);
    // Of a state they are its own.
    expect(nameOf(signed, '01')).toBe('class-1');
  });

  it('puts whole numbers between printed breaks', () => {
    const classesOf = (level: 'county' | 'state', numbers: readonly number[]) =>
      numbers.map((n) => {
        const { classes, classOf } = countScale(level, none);
        return classes[classOf(count({ TFM: n }), '')]?.name.replace('class-', '');
      });
    expect(classesOf('county', [1, 2, 3, 4, 5, 9, 10, 21]).join()).toBe('1,2,3,3,4,4,5,5');
    expect(classesOf('state', [1, 4, 5, 387]).join()).toBe('1,1,2,5');
  });

  it('parts the newest list as its comment says', () => {
    const { classes, classOf } = countScale('county', newest);
    const members = classes.map((_, at) => Object.entries(newest.counties).filter(([unit, each]) => classOf(each, unit) === at).length);
    expect(members.slice(-5)).toEqual([549, 200, 128, 47, 10]);
  });
});

describe('modelScale', () => {
  /** The class of a unit that holds so many agreements by model. */
  const classOf = (byModel: Readonly<Record<string, number>>, further: readonly string[] = []) => {
    const unit = count(byModel);
    const scale = modelScale('county', countsWith({ '01001': unit }, { furtherModels: further }));
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
      isAlwaysShown: false,
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
        const places = Object.fromEntries(counts.map((each, i) => [String(i), each]));
        const scale = modelScale('county', countsWith(places, { furtherModels: names }));
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
    const { classes } = modelScale('county', none);
    const angles = classes.flatMap(({ meaning, paint }) => (meaning.kind === 'models' && paint.kind === 'stripes' ? [paint.angle] : []));
    expect(new Set(angles).size).toBe(4);
  });
});

describe('amountScale', () => {
  const residents: Readonly<Record<string, number | null>> = { '01': 5_000_000, '66': null, '01001': 60_000, '01003': leastResidents - 1 };
  const classOf = (amount: AmountOf, level: 'county' | 'state', each: Count, unit: string, counts = none) => {
    const scale = amountScale(amount, level, counts, (fips) => residents[fips] ?? null);
    return scale.classes[scale.classOf(each, unit)]?.meaning;
  };

  it('counts an agency once, whatever it signed', () => {
    const held = sumHoldings([{ kind: 'county', scope: 'county', agencies: 2, signed: { WSO: 1, TFM: 1 }, pending: {} }]);
    expect(classOf(agencies, 'county', held, '01001')).toEqual({ kind: 'range', from: 2, to: 2 });
  });

  it('makes a rate of residents, and none where they are few or nobody knows how many there are', () => {
    expect(classOf(per100k, 'state', count({ TFM: 50 }), '01')).toEqual({ kind: 'step', from: 1, to: 2, isWhole: false });
    expect(classOf(per100k, 'county', count({ TFM: 1 }), '01001')).toEqual({ kind: 'step', from: 1, to: 2, isWhole: false });
    expect(classOf(per100k, 'county', count({ TFM: 1 }), '01003')).toEqual({ kind: 'no-amount' });
    expect(classOf(per100k, 'state', count({ TFM: 1 }), '66')).toEqual({ kind: 'no-amount' });
    expect(classOf(per100k, 'county', count({}), '01003')).toEqual({ kind: 'none' });
  });

  it('makes a share of the state, or of the country with what is in no state that is understood', () => {
    const counts = countsWith({}, { states: { '01': count({ TFM: 10 }) }, stateless: count({ TFM: 90 }) });
    expect(share.valueOf(count({ TFM: 5 }), '01001', counts, () => null)).toBe(50);
    expect(share.valueOf(count({ TFM: 10 }), '01', counts, () => null)).toBe(10);
    expect(classOf(share, 'state', count({ TFM: 10 }), '01', counts)).toEqual({ kind: 'step', from: 10, to: null, isWhole: false });
  });
});
