import type { Fips } from './geography.js';

/** The state or territory in which a county is; of a state, the state itself. */
export function stateOf(fips: Fips): Fips {
  return fips.slice(0, 2);
}

/** Whether a code is that of a county or an equivalent, and not of a state. */
export function isCounty(fips: Fips): boolean {
  return fips.length === 5;
}
