import type { Unit } from '../../geography/geography.js';

/** The median area of units, in square drawing units; 0 where there are none. */
export function usualArea(units: readonly Unit[]): number {
  const areas = Float64Array.from(units, ({ area }) => area).sort();
  return areas[areas.length >> 1] ?? 0;
}
