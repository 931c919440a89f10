import fc from 'fast-check';
import type { Unit } from '../../../src/geography/geography.js';
import { labelOf } from '../../../src/geography/label-of.js';
import { describe, expect, it } from 'vitest';
import { loadGeography } from '../../../src/geography/united-states.js';
import { marksFor } from '../../../src/scene/drawing/marks.js';
import { gridUnits, rectangleUnit } from '../../fixtures/square-units.js';

const speck = (id: string, x: number, y: number) => rectangleUnit(id, [x, y, x, y], { rings: [] });

describe('marksFor', () => {
  it('marks what has no area, and nothing that can be seen', () => {
    const marks = marksFor([...gridUnits(3, 3), speck('51610', 1.5, 1.2)], 100);
    expect(marks).toEqual([
      { unit: 9, center: [1.5, 1.2], radius: 0.02, path: 'M1.48,1.2a0.02,0.02 0 1,0 0.04,0a0.02,0.02 0 1,0 -0.04,0Z' },
    ]);
  });

  it('marks a unit that is lost beside the usual one, and draws it when the map is wide enough', () => {
    const units = [...gridUnits(3, 3), rectangleUnit('11001', [1, 1, 1.1, 1.1])];
    expect(marksFor(units, 20)).toMatchObject([{ unit: 9 }]);
    expect(marksFor(units, 31)).toEqual([]);
  });

  it('does not turn a narrow map into dots: there the usual unit is left alone until it cannot be seen at all', () => {
    expect(marksFor(gridUnits(3, 3), 1.6)).toEqual([]);
    expect(marksFor(gridUnits(3, 3), 1.4)).toHaveLength(9);
  });

  it('keeps a disc no larger than the usual unit, and all of one size', () => {
    const radii = (scale: number) =>
      marksFor([...gridUnits(3, 3), speck('51610', 1.5, 1.5), speck('51600', 0.1, 0.1)], scale).map(({ radius }) => radius * scale);
    expect(radii(3.5)).toEqual([1.75, 1.75]);
    expect(radii(40)).toEqual([2, 2]);
  });

  it('moves marks apart so that each is seen', () => {
    const scale = 10;
    const marks = marksFor([...gridUnits(3, 3), speck('51610', 1.5, 1.5), speck('51600', 1.5, 1.5), speck('51013', 1.7, 1.5)], scale);
    for (const { center: a } of marks) {
      for (const { center: b } of marks) if (a !== b) expect(Math.hypot(a[0] - b[0], a[1] - b[1]) * scale).toBeGreaterThan(2.4);
    }
  });

  it('moves no mark farther than two pixels', () => {
    const at = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { maxLength: 12 }), fc.double({ min: 2, max: 200, noNaN: true }), (points, scale) => {
        const units = [...gridUnits(4, 4), ...points.map(([x, y], i) => speck(`5100${i}`, x, y))];
        for (const { unit, center } of marksFor(units, scale)) {
          const [x, y] = labelOf(units[unit] as Unit);
          expect(Math.hypot(center[0] - x, center[1] - y) * scale).toBeLessThanOrEqual(2 + 1e-6);
        }
      }),
    );
  });

  it('makes the marks of a width once', () => {
    const units = [...gridUnits(3, 3), speck('51610', 1.5, 1.5)];
    expect(marksFor(units, 20)).toBe(marksFor(units, 20));
    expect(marksFor(units, 20)).not.toBe(marksFor(units, 21));
  });

  it('is empty for an empty map', () => {
    expect(marksFor([], 1)).toEqual([]);
  });

  it('marks the places that every map loses', async () => {
    const { counties, states } = await loadGeography('county', 2023);
    const marked = new Set(marksFor(counties, 960 / 975).map(({ unit }) => counties[unit]?.id));
    for (const id of ['11001', '51600', '51610', '51678', '51685', '36061']) expect(marked).toContain(id);
    expect(marked.size).toBeLessThan(80);
    expect(marksFor(states, 960 / 975).map(({ unit }) => states[unit]?.id)).toEqual(['11']);
  });
});
