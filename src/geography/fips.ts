import type { Fips } from './geography.js';

/** Whether a code is that of a county or equivalent, and not of a state. */
export function isCounty(fips: Fips): boolean {
  return fips.length === 5;
}

/** The state that a county is in; a state's own code for a state. */
export function stateOf(fips: Fips): Fips {
  return fips.slice(0, 2);
}
