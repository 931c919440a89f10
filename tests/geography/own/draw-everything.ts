import { expect } from 'vitest';
import { labelOf } from '../../../src/geography/label-of.js';
import type { Geography, Unit } from '../../../src/geography/geography.js';

const pathData = /^[Mmlz\d., -]*$/;

/** Asks a geography for all that a map ever asks of it, and makes sure that it can be drawn. */
export function drawEverything(geography: Geography): void {
  const { bounds, land, stateBorders, countyBorders } = geography;
  expect(bounds.every(Number.isFinite) && bounds[2] > bounds[0] && bounds[3] > bounds[1], `bounds ${bounds.join()}`).toBe(true);
  expect([land, stateBorders, countyBorders].filter((path) => !pathData.test(path))).toEqual([]);
  for (const units of [geography.counties, geography.states]) {
    expect(units.filter((unit) => !isDrawable(unit, units)).map(({ id }) => id)).toEqual([]);
  }
}

function isDrawable(unit: Unit, units: readonly Unit[]): boolean {
  const { path, bounds, area, rings, neighbors } = unit;
  const areNumbers = [...bounds, ...labelOf(unit), area].every(Number.isFinite) && rings.every((ring) => ring.every(Number.isFinite));
  return areNumbers && pathData.test(path) && neighbors.every((neighbor) => units[neighbor] !== undefined);
}
