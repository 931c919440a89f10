import fc from 'fast-check';
import { labelOf } from '../../../src/geography/label-of.js';
import { describe, expect, it } from 'vitest';
import { readGeography } from '../../../src/geography/shapes/read-geography.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { unitAt } from '../../../src/scene/pointing/hit-test.js';
import { marksFor } from '../../../src/scene/drawing/marks.js';
import { fourCounties } from '../../fixtures/four-counties.js';
import { rectangleUnit } from '../../fixtures/square-units.js';

//     0         10
//   0 +---------+        0: a county
//     |      +-+|        1: a city in it, from 7,1 to 9,3
//     |      +-+|        2: a city too small to draw, at 7,8
//     |  x      |        3: an island off the coast, from 20,4 to 22,6
//     |      .  |   +-+
//  10 +---------+   +-+
const county = rectangleUnit('51059', [0, 0, 10, 10]);
const city = rectangleUnit('51600', [7, 1, 9, 3]);
const speck = rectangleUnit('51610', [7, 8, 7, 8], { rings: [] });
const island = rectangleUnit('25019', [20, 4, 22, 6]);
const units = [county, city, speck, island];
const marks = [{ unit: 2, center: [7, 8] as const, radius: 1, path: '' }];

describe('unitAt', () => {
  it('finds the unit around a point, the smaller where two hold it, and none at sea', () => {
    expect(unitAt(units, [1, 1])).toBe(0);
    expect(unitAt(units, [8, 2])).toBe(1);
    expect(unitAt(units, [21, 5])).toBe(3);
    expect(unitAt(units, [15, 5])).toBe(-1);
    expect(unitAt([], [1, 1], 5)).toBe(-1);
  });

  it('finds the smaller whichever comes first', () => {
    expect(unitAt([city, county], [8, 2])).toBe(0);
  });

  it('does not take a hole for land', () => {
    const ring = rectangleUnit('51059', [0, 0, 10, 10], { rings: [...county.rings, Float64Array.of(7, 1, 7, 3, 9, 3, 9, 1)] });
    expect(unitAt([ring], [8, 2])).toBe(-1);
    expect(unitAt([ring], [6, 2])).toBe(0);
  });

  it('finds a unit without area by its mark, and only there', () => {
    expect(unitAt(units, [7.9, 8], 0, marks)).toBe(2);
    expect(unitAt(units, [8.1, 8], 0, marks)).toBe(0);
    expect(unitAt(units, [7, 8])).toBe(0);
  });

  it('leaves a unit its own label under a mark that covers it', () => {
    const covering = [{ unit: 2, center: [7, 8] as const, radius: 8, path: '' }];
    expect(unitAt(units, labelOf(county), 0, covering)).toBe(0);
    expect(unitAt(units, [6, 7], 0, covering)).toBe(2);
  });

  it('takes the nearer of two marks that overlap', () => {
    const two = [
      { unit: 2, center: [7, 8] as const, radius: 2, path: '' },
      { unit: 1, center: [9, 8] as const, radius: 2, path: '' },
    ];
    expect(unitAt(units, [7.8, 8], 0, two)).toBe(2);
    expect(unitAt(units, [8.2, 8], 0, two)).toBe(1);
  });

  it('gives a finger the small unit close to it rather than the large one under it', () => {
    expect(unitAt(units, [6.6, 2], 0)).toBe(0);
    expect(unitAt(units, [6.6, 2], 3)).toBe(1);
    expect(unitAt(units, [7, 6.5], 3)).toBe(2);
  });

  it('does not let a small unit take more than a quarter of a large one', () => {
    expect(unitAt(units, [5, 2], 20)).toBe(0);
    expect(unitAt(units, labelOf(county), 20)).toBe(0);
  });

  it('gives a finger off the coast the nearest unit within its reach', () => {
    expect(unitAt(units, [13, 5], 2)).toBe(-1);
    expect(unitAt(units, [13, 5], 4)).toBe(0);
    expect(unitAt(units, [17, 5], 4)).toBe(3);
    expect(unitAt(units, [10.5, 8], 4, [{ unit: 2, center: [11, 8], radius: 1, path: '' }])).toBe(2);
  });

  it('agrees with where squares are, at any point', () => {
    const { counties } = readGeography(fourCounties());
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(fc.property(fc.nat(3), inside, inside, (i, x, y) => unitAt(counties, [i + x, y]) === i));
  });
});

describe.each([2017, 2023] as const)('the United States of %i', (vintage) => {
  it.each([320, 960])('can all be clicked and touched at their label points, %i px wide', async (width) => {
    const geography = await loadGeography('county', vintage);
    const scale = width / (geography.bounds[2] - geography.bounds[0]);
    for (const level of [geography.counties, geography.states]) {
      const drawn = marksFor(level, scale);
      const missed = level.filter((unit, i) => [0, 12 / scale].some((radius) => unitAt(level, labelOf(unit), radius, drawn) !== i));
      expect(missed.map(({ id }) => id)).toEqual([]);
    }
  });
});
