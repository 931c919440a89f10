import { describe, expect, it } from 'vitest';
import { loadGeography } from '../../../src/geography/united-states.js';
import { bundledCounts } from '../../../src/counts/bundled-counts.js';
import { classify } from '../../../src/choropleth/classify.js';
import { modelScale } from '../../../src/choropleth/scales/model-scale.js';
import { paintClasses, paintMarks, patternsOf } from '../../../src/scene/drawing/layers.js';
import { choroplethOf, geography } from '../../fixtures/four-counties-picture.js';

describe('paintClasses', () => {
  it('makes one path a class of the units in it, and none of none listed', () => {
    const layers = paintClasses(choroplethOf(), 'shown', ({ path }) => path);
    expect(layers.map(({ name, d }) => [name, d])).toEqual([
      // By state, under the counties.
      ['statewide', geography.states[1]?.path],
      ['pending', geography.counties[1]?.path],
      ['class-1', geography.counties[3]?.path],
      ['class-2', geography.counties[0]?.path],
      ['class-3', ''],
      ['class-4', ''],
      ['class-5', ''],
    ]);
  });

  it('leaves out what has no path', () => {
    const layers = paintClasses(choroplethOf(), 'shown', ({ id, path }) => (id === '02003' ? path : ''));
    expect(layers.map(({ d }) => d).join('')).toBe(geography.counties[3]?.path);
  });
});

describe('paintMarks', () => {
  it('has a path for every class with a disc, and none where no agency is listed', () => {
    const { classes } = choroplethOf();
    const at = (name: string) => classes.findIndex((each) => each.name === name);
    const layers = paintMarks(classes, [
      { at: at('none'), path: 'M1,1Z' },
      { at: at('class-2'), path: 'M2,2Z' },
      { at: at('statewide'), path: 'M3,3Z' },
      { at: at('class-2'), path: 'M4,4Z' },
    ]);
    expect(layers.map(({ kind, name, d }) => [kind, name, d])).toEqual([['mark', 'class-2', 'M2,2ZM4,4Z']]);
  });
});

describe('patternsOf', () => {
  it('has stripes for each set of models that is held, and none where nothing is striped', () => {
    expect(patternsOf(choroplethOf({ models: ['WSO'] }), 240)).toEqual([]);
    expect(patternsOf(choroplethOf({ view: 'model' }), 240).map(({ name, colors, angle }) => [name, colors.join(), angle])).toEqual([
      ['pending', 'land,land,class-3', 45],
      ['class-jem-tfm', 'jem,tfm', -45],
    ]);
  });

  it.each([320, 960, 2000])('has room for three stripes in the usual county, or the least that is seen, %i px wide', async (width) => {
    const country = await loadGeography('county', 2023);
    const scale = width / (country.bounds[2] - country.bounds[0]);
    const counts = bundledCounts();
    const question = { level: 'county', view: 'model', measure: 'agreements', compare: null, models: [], signers: '' } as const;
    const choropleth = classify(country, counts, question, modelScale('county', counts));
    const areas = country.counties.map(({ area }) => area).sort((a, b) => a - b);
    const side = Math.sqrt(areas[areas.length >> 1] ?? 0) * scale;
    for (const { width: stripe } of patternsOf(choropleth, scale)) {
      const pixels = stripe * scale;
      expect(pixels).toBeGreaterThan(1.29);
      expect(pixels).toBeLessThan(6.01);
      if (pixels > 1.31) expect(3 * pixels).toBeLessThan(side * 1.01);
    }
  });
});
