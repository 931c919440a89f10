import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/geography/geography.js';
import { bearingTo, milesBetween } from '../../src/geography/globe.js';
import { locate } from '../../src/geography/locate.js';
import { drawAt, travel } from '../../src/geography/travel.js';
import { projectionAt } from '../../src/geography/shapes/layout.js';

describe('locate', () => {
  it.each([
    ['11', -77.04, 38.9],
    ['12', -80.44, 26.65],
    ['53', -122.3, 47.6],
    ['23', -69.0, 45.2],
    ['48', -97.5, 25.9],
    ['02', -149.9, 61.2],
    ['02', -176.6, 51.9],
    ['15', -157.9, 21.3],
    ['66', 144.75, 13.48],
    ['69', 145.75, 15.18],
    ['72', -66.1, 18.4],
    ['78', -64.73, 17.74],
    ['60', -170.7, -14.28],
  ])('finds in %s what is drawn there: %d, %d', (state, longitude, latitude) => {
    const point = projectionAt(longitude, latitude)([longitude, latitude]) as Point;
    const found = locate(state, point);
    expect(found[0]).toBeCloseTo(longitude, 2);
    expect(found[1]).toBeCloseTo(latitude, 2);
    const drawn = drawAt(state, [longitude, latitude]);
    expect(Math.hypot(drawn[0] - point[0], drawn[1] - point[1])).toBeLessThan(0.05);
  });

  it('knows how far and which way', () => {
    const [miami, seattle, portland] = [
      [-80.19, 25.76],
      [-122.33, 47.61],
      [-122.68, 45.52],
    ] as const;
    expect(milesBetween(miami, seattle)).toBeCloseTo(2729, -1);
    expect(bearingTo(seattle, portland)).toBeCloseTo(186.6, 0);
    expect(bearingTo(portland, seattle)).toBeCloseTo(6.4, 0);
  });

  it('knows where a way leads', () => {
    const from = [-80.19, 25.76] as const;
    const to = travel(from, 305, 2700);
    expect(milesBetween(from, to)).toBeCloseTo(2700, 3);
    expect(bearingTo(from, to)).toBeCloseTo(305, 3);
  });
});
