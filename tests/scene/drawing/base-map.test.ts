import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/geography/geography.js';
import { frameOf } from '../../../src/scene/drawing/frame.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { createBaseMap, isDrawn } from '../../../src/scene/drawing/base-map.js';
import { geography } from '../../fixtures/four-counties-picture.js';

describe('createBaseMap', () => {
  it('is land and borders, bottom first', () => {
    const { layers, clip, viewBox } = createBaseMap(geography, 960, null);
    expect(layers.map(({ kind, name, group }) => [kind, name, group])).toEqual([
      ['land', '', 'shown'],
      ['borders', 'county-borders', 'lines'],
      ['borders', 'state-casing', 'lines'],
      ['borders', 'state-borders', 'lines'],
    ]);
    expect(layers[0]?.d).toBe(geography.land);
    expect([clip, viewBox]).toEqual(['', '0 0 4 1']);
  });

  it('parts nothing by counties on a map of states', () => {
    const drawn = (level: Level): string | undefined =>
      createBaseMap(geography, 960, null, {}, level).layers.find(({ name }) => name === 'county-borders')?.d;
    expect([drawn('county'), drawn('state')]).toEqual([geography.countyBorders, '']);
  });

  it('frames a state for its code, and a county for its own, in the state', () => {
    const state = createBaseMap(geography, 960, frameOf(geography, '02', 960));
    const county = createBaseMap(geography, 960, frameOf(geography, '02003', 960));
    expect([state.within, county.within]).toEqual(['02', '02']);
    expect(county.scale).not.toBe(state.scale);
  });

  it('shows the whole country for what is not drawn, and the state of a county that is not', () => {
    expect(createBaseMap(geography, 960, frameOf(geography, '48', 960))).toEqual(createBaseMap(geography, 960, null));
    expect(createBaseMap(geography, 960, frameOf(geography, '02999', 960))).toEqual(
      createBaseMap(geography, 960, frameOf(geography, '02', 960)),
    );
  });

  it('draws around a state what is on the same part of the sheet', async () => {
    const states = await loadGeography('state', 2023);
    const texas = createBaseMap(states, 960, frameOf(states, '48', 960));
    const alaska = createBaseMap(states, 960, frameOf(states, '02', 960));
    expect(texas.around).toHaveLength(48);
    expect([alaska.around, alaska.clip]).toEqual([[], '']);
    expect(alaska.insetLabels.map(({ text }) => text)).toEqual([]);
    expect([isDrawn(texas, '40'), isDrawn(texas, '02'), isDrawn(alaska, '02013'), isDrawn(alaska, '53')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('labels its insets so that they can be read at any width', async () => {
    const states = await loadGeography('state', 2023);
    for (const width of [240, 320, 480, 960, 1600]) {
      const { insetLabels, scale } = createBaseMap(states, width, null);
      for (const { text, size } of insetLabels) {
        expect(size * scale, `${text} at ${width} px`).toBeGreaterThanOrEqual(width < 400 ? 10 : 12 - 1e-9);
      }
    }
  });
});
