import { isDrawnIn } from '../geography/choose-vintage.js';
import type { Fips, Geography, Vintage } from '../geography/geography.js';

/** Whether boundaries have a county: by the shapes themselves where they are loaded, else by the year they are of. */
export type DrawnCounties = (county: Fips) => boolean;

/** Every county: each is in its state. */
export const everywhere: DrawnCounties = () => true;

/**
 * The counties that a geography draws.
 *
 * @param vintage `null` for an author's own geography; where that has no counties, every county is in its state
 */
export function drawnCounties(geography: Geography, vintage: Vintage | null): DrawnCounties {
  if (geography.counties.length === 0) return vintage === null ? everywhere : (county) => isDrawnIn(vintage, county);
  const ids = new Set(geography.counties.map(({ id }) => id));
  return (county) => ids.has(county);
}
