import { describe, expect, it } from 'vitest';
import type { Bounds, Fips, Geography } from '../../../src/geography/geography.js';
import { readGeography } from '../../../src/geography/shapes/read-geography.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { frameOf } from '../../../src/scene/drawing/frame.js';
import { fourCounties } from '../../fixtures/four-counties.js';

const aspect = ([x0, y0, x1, y1]: Bounds): number => (x1 - x0) / (y1 - y0);

const frameFor = (geography: Geography, within: Fips): Bounds => frameOf(geography, within)?.bounds ?? [NaN, NaN, NaN, NaN];

describe('frameOf', () => {
  //   0   1   2   3   4
  // 0 +---+---+---+---+     two states, each two units wide and one high
  // 1 +---+---+---+---+
  it('frames a state with room around it, in the proportions of the country', () => {
    const [x0, y0, x1, y1] = frameFor(readGeography(fourCounties()), '01');
    expect([x0, x1]).toEqual([expect.closeTo(1 - 2.24), expect.closeTo(1 + 2.24)]);
    expect([y0, y1]).toEqual([expect.closeTo(0.5 - 0.56), expect.closeTo(0.5 + 0.56)]);
  });

  it('frames a county among its neighbours', () => {
    const [x0, y0, x1, y1] = frameFor(readGeography(fourCounties()), '02001');
    expect(y0).toBeCloseTo(0.5 - 1.4);
    expect(y1).toBeCloseTo(0.5 + 1.4);
    expect(x1 - x0).toBeCloseTo(4 * 2.8);
  });

  it('frames nothing of a state that is not drawn, and of a county that is not, its state', () => {
    const geography = readGeography(fourCounties());
    expect([frameOf(geography, '48'), frameOf(geography, '48453')]).toEqual([null, null]);
    expect(frameFor(geography, '02999')).toEqual(frameFor(geography, '02'));
  });

  it('holds every state and county of the United States, none so close that nothing is around it', async () => {
    const geography = await loadGeography('county', 2023);
    for (const { id, bounds } of [...geography.states, ...geography.counties]) {
      const frame = frameFor(geography, id);
      expect(frame[0] < bounds[0] && frame[1] < bounds[1] && frame[2] > bounds[2] && frame[3] > bounds[3], id).toBe(true);
      expect(aspect(frame)).toBeCloseTo(aspect(geography.bounds));
      expect(frame[2] - frame[0]).toBeGreaterThan(10);
    }
  });
});
