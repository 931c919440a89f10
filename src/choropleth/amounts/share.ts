import { sum } from '../../arithmetic/sum.js';
import type { Counts } from '../../counts/counts.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import type { Fips } from '../../geography/geography.js';
import type { AmountOf } from './amount-of.js';

/** Which part, in percent, a county's agreements are of its state's, and a state's of the country's. An agreement of several counties is part of each. */
export const share: AmountOf = {
  breaks: { county: [2, 5, 10, 25], state: [1, 2, 5, 10] },
  isWhole: false,
  valueOf({ agreements }, unit, counts) {
    const whole = wholeOf(unit, counts);
    return whole === 0 ? null : (100 * agreements) / whole;
  },
};

function wholeOf(unit: Fips, { states, stateless }: Counts): number {
  if (isCounty(unit)) return states[stateOf(unit)]?.agreements ?? 0;
  return sum([...Object.values(states), stateless], ({ agreements }) => agreements);
}
