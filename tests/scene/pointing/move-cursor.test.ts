import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/geography/geography.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { moveCursor, type Direction } from '../../../src/scene/pointing/move-cursor.js';
import { gridUnits, pointUnits, rectangleUnit } from '../../fixtures/square-units.js';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** Units that cannot be reached from some unit: those that the first cannot reach, and those that cannot reach it. */
function stranded(units: readonly Unit[]): string[] {
  const onward = units.map((_, i) => directions.map((direction) => moveCursor(units, i, direction)));
  const back = units.map((): number[] => []);
  onward.forEach((targets, i) => targets.forEach((target) => back[target]?.push(i)));
  const [there, home] = [reach(onward), reach(back)];
  return units.filter((_, i) => !there.has(i) || !home.has(i)).map(({ id }) => id);
}

function reach(next: readonly (readonly number[])[]): Set<number> {
  const reached = new Set([0]);
  for (const i of reached) for (const target of next[i] ?? []) reached.add(target);
  return reached;
}

describe('moveCursor', () => {
  //  0 1 2
  //  3 4 5
  //  6 7 8
  it('goes to the neighbor that way, and stays at the edge', () => {
    const units = gridUnits(3, 3);
    const from = (i: number) => directions.map((direction) => moveCursor(units, i, direction));
    expect(from(4)).toEqual([3, 5, 1, 7]);
    expect(from(0)).toEqual([0, 1, 0, 3]);
    expect(from(8)).toEqual([7, 8, 5, 8]);
  });

  it('crosses water to what lies ahead', () => {
    const units = [...gridUnits(2, 1), rectangleUnit('15001', [9, 0.2, 10, 1.2])];
    expect(moveCursor(units, 1, 'right')).toBe(2);
    expect(moveCursor(units, 2, 'left')).toBe(1);
  });

  it('puts a city that is nobody’s nearest into the way', () => {
    // The city lies in the second square, aside of every way from label to label.
    const units = [...gridUnits(3, 3), rectangleUnit('51600', [1.9, 0.05, 1.95, 0.1])];
    const targets = units.flatMap((_, i) => directions.map((direction) => moveCursor(units, i, direction)));
    expect(targets).toContain(9);
    expect(stranded(units)).toEqual([]);
  });

  it('stays where there is one unit, or none', () => {
    expect(moveCursor(gridUnits(1, 1), 0, 'up')).toBe(0);
    expect(moveCursor([], -1, 'up')).toBe(-1);
  });

  it('leads from everywhere to everywhere, for any places that do not share a column', () => {
    const at = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
    const points = fc.uniqueArray(at, { minLength: 1, maxLength: 40, selector: ([x]) => x });
    fc.assert(fc.property(points, (places) => stranded(pointUnits(places)).length === 0));
  });

  it('leads from everywhere to everywhere on a grid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        (columns, rows) => stranded(gridUnits(columns, rows)).length === 0,
      ),
    );
  });

  it.each([2017, 2023] as const)('leads from every county and state of %i to every other', async (vintage) => {
    const { counties, states } = await loadGeography('county', vintage);
    expect(stranded(counties)).toEqual([]);
    expect(stranded(states)).toEqual([]);
  });
});
