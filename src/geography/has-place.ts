import { isCounty } from './fips.js';
import type { Fips, Geography } from './geography.js';

/** Whether a geography has a state or county. A county of one that came without counties is in its state. */
export function hasPlace({ states, counties }: Pick<Geography, 'states' | 'counties'>, fips: Fips): boolean {
  if (isCounty(fips) && counties.length > 0) return counties.some(({ id }) => id === fips);
  return states.some(({ id }) => fips.startsWith(id));
}
