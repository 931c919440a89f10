import { describe, expect, it } from 'vitest';
import { groups } from '../../src/scene/drawing/layers.js';
import { outlineUnit } from '../../src/scene/outline-unit.js';
import { toSVG } from '../../src/scene/to-svg.js';
import { countsOf } from '../fixtures/count-agreements.js';
import { drawnOf, figureOf, geography, pictureOf } from '../fixtures/four-counties-picture.js';
import { fourCountiesDataset } from '../fixtures/agreements.js';

describe('createScene', () => {
  it.each([
    ['density', {}],
    ['models', { view: 'model' }],
    ['states', { level: 'state' }],
    ['within', {}, '02'],
    ['filter', { models: ['WSO'] }],
  ] as const)('paints the four counties: %s', async (name, given, within: string | null = null) => {
    const picture = drawnOf(given, within);
    await expect(toSVG(picture.scene, figureOf(picture))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('paints from the bottom up', () => {
    for (const within of [null, '02']) {
      const painted = drawnOf({}, within).scene.layers.map(({ group }) => groups.indexOf(group));
      expect(painted).toEqual([...painted].sort());
    }
  });

  it('frames a state, and draws the others faintly', () => {
    const { bounds, layers, clip, around } = drawnOf({}, '02').scene;
    const landOf = (group: string) => layers.find((layer) => layer.kind === 'land' && layer.group === group)?.d;
    expect((bounds[0] + bounds[2]) / 2).toBeCloseTo(3);
    expect(bounds[3] - bounds[1]).toBeCloseTo(1.1);
    expect([landOf('shown'), landOf('around'), around]).toEqual([geography.states[1]?.path, geography.states[0]?.path, ['01']]);
    expect([clip === '', drawnOf().scene.clip]).toEqual([false, '']);
  });

  it('knows a day before the first list from a day with none listed', () => {
    const dataset = fourCountiesDataset({ lists: ['2025-06-06'] });
    expect(pictureOf({}, null, countsOf(dataset, '2020-01-01')).kind).toBe('unknown-day');
    expect(pictureOf({}, null, countsOf(dataset)).kind).toBe('drawn');
  });

  it('outlines a unit by its shape', () => {
    expect(outlineUnit(drawnOf().scene, geography.counties, 0)).toBe(geography.counties[0]?.path);
    expect(outlineUnit(drawnOf().scene, geography.counties, -1)).toBe('');
  });

  it('is plain data', () => {
    const { scene } = drawnOf({ view: 'model' }, '02');
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });
});
