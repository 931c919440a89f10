import { describe, expect, it } from 'vitest';
import { loadGeography } from '../../../src/geography/united-states.js';
import { bundledCounts } from '../../../src/counts/bundled-counts.js';
import { classify } from '../../../src/choropleth/classify.js';
import { paintClasses, paintMarks, patternsOf } from '../../../src/scene/drawing/layers.js';
import { choroplethOf, geography } from '../../fixtures/four-counties-picture.js';

describe('paintClasses', () => {
  it('makes one path a class of the units in it, and none of none listed', () => {
    const layers = paintClasses(choroplethOf(), 'shown', ({ path }) => path);
    expect(layers.map(({ name, d }) => [name, d])).toEqual([
      ['class-1', geography.counties[3]?.path],
      ['class-2', geography.counties[0]?.path],
      ['class-3', ''],
      ['class-4', ''],
      ['class-5', ''],
    ]);
  });

  it('leaves out what has no path', () => {
    const layers = paintClasses(choroplethOf(), 'shown', ({ id, path }) => (id === '01001' ? '' : path));
    expect(layers.map(({ d }) => d).join('')).toBe(geography.counties[3]?.path);
  });
});

describe('paintMarks', () => {
  it('has a path for every class, none listed as well', () => {
    const { classes } = choroplethOf();
    const layers = paintMarks(classes, [
      { at: 0, path: 'M1,1Z' },
      { at: 2, path: 'M2,2Z' },
      { at: 0, path: 'M3,3Z' },
    ]);
    expect(layers.map(({ kind, name, d }) => [kind, name, d])).toEqual([
      ['mark', 'none', 'M1,1ZM3,3Z'],
      ['mark', 'class-1', ''],
      ['mark', 'class-2', 'M2,2Z'],
      ['mark', 'class-3', ''],
      ['mark', 'class-4', ''],
      ['mark', 'class-5', ''],
    ]);
  });
});

describe('patternsOf', () => {
  it('has stripes for each set of models, and none where nothing is striped', () => {
    expect(patternsOf(choroplethOf(), 240)).toEqual([]);
    expect(patternsOf(choroplethOf({ view: 'model' }), 240).map(({ name, colors, angle }) => [name, colors.join(), angle])).toEqual([
      ['class-jem-wso', 'jem,wso', 45],
      ['class-jem-tfm', 'jem,tfm', -45],
      ['class-wso-tfm', 'wso,tfm', 90],
      ['class-jem-wso-tfm', 'jem,wso,tfm', 0],
    ]);
  });

  it.each([320, 960, 2000])('has room for three stripes in the usual county, or the least that is seen, %i px wide', async (width) => {
    const country = await loadGeography('county', 2023);
    const scale = width / (country.bounds[2] - country.bounds[0]);
    const choropleth = classify(country, bundledCounts(), { level: 'county', view: 'model', models: [] });
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
