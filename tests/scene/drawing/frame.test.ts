import { describe, expect, it } from 'vitest';
import type { Bounds, Fips, Geography } from '../../../src/geography/geography.js';
import { readGeography } from '../../../src/geography/shapes/read-geography.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { frameOf } from '../../../src/scene/drawing/frame.js';
import { fourCounties } from '../../fixtures/four-counties.js';

const aspect = ([x0, y0, x1, y1]: Bounds): number => (x1 - x0) / (y1 - y0);

const frameFor = (geography: Geography, within: Fips): Bounds => frameOf(geography, within, 960)?.bounds ?? [NaN, NaN, NaN, NaN];

describe('frameOf', () => {
  //   0   1   2   3   4
  // 0 +---+---+---+---+     two states, each two units wide and one high
  // 1 +---+---+---+---+
  it('frames a state in its own shape, with room around it', () => {
    const [x0, y0, x1, y1] = frameFor(readGeography(fourCounties()), '01');
    expect([x0, x1]).toEqual([expect.closeTo(1 - 1.1), expect.closeTo(1 + 1.1)]);
    expect([y0, y1]).toEqual([expect.closeTo(0.5 - 0.55), expect.closeTo(0.5 + 0.55)]);
  });

  it('frames a county among its neighbors', () => {
    const [x0, y0, x1, y1] = frameFor(readGeography(fourCounties()), '02001');
    expect([y0, y1]).toEqual([expect.closeTo(0.5 - 1.4), expect.closeTo(0.5 + 1.4)]);
    expect(x1 - x0).toBeCloseTo(2.8 * 1.5);
  });

  it('gives no state a frame that a page has no room for', async () => {
    const geography = await loadGeography('state', 2023);
    const shape = (state: Fips, width: number): number => aspect(frameOf(geography, state, width)?.bounds ?? [NaN, NaN, NaN, NaN]);
    expect(shape('47', 960)).toBeCloseTo(2.2);
    expect(shape('34', 360)).toBeCloseTo(0.8);
    expect(shape('34', 960)).toBeCloseTo(1.5);
    expect(shape('48', 360)).toBeCloseTo(1.06, 1);
  });

  it('draws the borders of the state’s own counties, and the county asked for around its color', () => {
    const geography = readGeography(fourCounties());
    const names = (within: Fips) => frameOf(geography, within, 960)?.lines.map(({ name, paint }) => [name, paint]);
    expect(names('02')).toEqual([
      ['state-casing', null],
      ['state-borders', null],
    ]);
    expect(names('02001')?.slice(2)).toEqual([
      ['asked-rim', null],
      ['asked', null],
    ]);
    expect([frameOf(geography, '02', 960)?.asked, frameOf(geography, '02001', 960)?.asked]).toEqual([null, '02001']);
  });

  it('frames nothing of a state that is not drawn, and of a county that is not, its state', () => {
    const geography = readGeography(fourCounties());
    expect([frameOf(geography, '48', 960), frameOf(geography, '48453', 960)]).toEqual([null, null]);
    expect(frameFor(geography, '02999')).toEqual(frameFor(geography, '02'));
  });

  it('holds every state and county of the United States, none so close that nothing is around it', async () => {
    const geography = await loadGeography('county', 2023);
    for (const { id, bounds } of [...geography.states, ...geography.counties]) {
      const frame = frameFor(geography, id);
      expect(frame[0] < bounds[0] && frame[1] < bounds[1] && frame[2] > bounds[2] && frame[3] > bounds[3], id).toBe(true);
      expect(aspect(frame)).toBeGreaterThan(1.49);
      expect(aspect(frame)).toBeLessThan(2.21);
      expect(frame[2] - frame[0]).toBeGreaterThan(10);
    }
  });
});
