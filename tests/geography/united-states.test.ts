import { beforeAll, describe, expect, it } from 'vitest';
import { labelOf } from '../../src/geography/label-of.js';
import type { Geography, Point, Unit, Vintage } from '../../src/geography/geography.js';
import { loadGeography } from '../../src/geography/united-states.js';

const vintages: readonly Vintage[] = [2017, 2023];

function isInside({ rings }: Unit, [x, y]: Point): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 0, k = ring.length - 2; i < ring.length; k = i, i += 2) {
      const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = [ring[k], ring[k + 1], ring[i], ring[i + 1]];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) isIn = !isIn;
    }
  }
  return isIn;
}

describe.each(vintages)('the counties of %i', (vintage) => {
  let geography: Geography;
  let ids: Set<string>;
  beforeAll(async () => {
    geography = await loadGeography('county', vintage);
    ids = new Set(geography.counties.map(({ id }) => id));
  });

  it('has the units of its year, and those of no other', () => {
    const old = ['09001', '09003', '09005', '09007', '09009', '09011', '09013', '09015', '02261'];
    const present = ['09110', '09120', '09130', '09140', '09150', '09160', '09170', '09180', '09190', '02063', '02066'];
    const [drawn, missing] = vintage === 2017 ? [old, present] : [present, old];
    expect(drawn.filter((id) => !ids.has(id))).toEqual([]);
    expect(missing.filter((id) => ids.has(id))).toEqual([]);
    expect(geography.states).toHaveLength(56);
  });

  it('draws the territories', () => {
    const count = (state: string): number => geography.counties.filter(({ id }) => id.startsWith(state)).length;
    expect(['60', '66', '69', '72', '78'].map(count)).toEqual([3, 1, 4, 78, 3]);
  });

  it('gives every unit an area and a label point inside, but for Falls Church', () => {
    for (const units of [geography.counties, geography.states]) {
      const faulty = units.filter((unit) => unit.area === 0 || !isInside(unit, labelOf(unit)));
      expect(faulty.map(({ id }) => id).filter((id) => id !== '51610')).toEqual([]);
    }
  });

  it('gives Falls Church a label point between its neighbors', () => {
    const church = geography.counties.find(({ id }) => id === '51610');
    const neighbors = church?.neighbors.map((i) => geography.counties[i]?.id);
    expect(neighbors).toContain('51059');
    expect(church && labelOf(church).every(Number.isFinite)).toBe(true);
  });

  it('lies on its sheet', () => {
    const [x0, y0, x1, y1] = geography.bounds;
    const off = geography.counties.filter(({ bounds }) => bounds[0] < x0 || bounds[1] < y0 || bounds[2] > x1 || bounds[3] > y1);
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('puts what is in an inset into its frame', () => {
    for (const { states, frame } of geography.insets.filter(({ frame }) => frame.endsWith('Z'))) {
      const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = frame.match(/[\d.]+/g)?.map(Number) ?? [];
      for (const { bounds } of geography.states.filter(({ id }) => states.includes(id))) {
        expect(bounds[0] > x0 && bounds[1] > y0 && bounds[2] < x1 && bounds[3] < y1, states.join()).toBe(true);
      }
    }
  });

  it('knows neighbors both ways', () => {
    const oneWay = geography.counties.filter((unit, i) => unit.neighbors.some((k) => !geography.counties[k]?.neighbors.includes(i)));
    expect(oneWay).toEqual([]);
    const count = geography.counties.filter(({ neighbors }) => neighbors.length > 0).length;
    expect(count).toBeGreaterThan(3200);
  });

  it('adds up: the counties of a state have its area', () => {
    for (const state of geography.states) {
      const sum = geography.counties.filter(({ id }) => id.startsWith(state.id)).reduce((total, { area }) => total + area, 0);
      expect(sum).toBeCloseTo(state.area, 4);
    }
  });
});

describe('loadGeography', () => {
  it('loads once for all maps of a page', async () => {
    expect(loadGeography('state', 2023)).toBe(loadGeography('state', 2023));
    const geography = await loadGeography('state', 2023);
    expect(geography.states[0]?.path).toBe(geography.states[0]?.path);
  });

  it('has states without counties on the same sheet, within the error of the county lines', async () => {
    const [alone, withCounties] = await Promise.all([loadGeography('state', 2023), loadGeography('county', 2023)]);
    expect(alone.counties).toEqual([]);
    expect(alone.countyBorders).toBe('');
    expect(alone.bounds).toEqual(withCounties.bounds);
    expect(alone.states.map(({ id }) => id)).toEqual(withCounties.states.map(({ id }) => id));
    for (const [i, { bounds }] of alone.states.entries()) {
      const other = withCounties.states[i]?.bounds ?? [];
      expect(
        bounds.every((value, k) => Math.abs(value - (other[k] ?? NaN)) < 0.28),
        alone.states[i]?.id,
      ).toBe(true);
    }
  });
});
