import type { Unit } from '../../geography/geography.js';
import { memoize } from '../../memory/memoize.js';

/** The median area of units, in square drawing units; 0 where there are none. */
export const usualArea = memoize((units: readonly Unit[]): number => {
  const areas = Float64Array.from(units, ({ area }) => area).sort();
  return areas[areas.length >> 1] ?? 0;
});
