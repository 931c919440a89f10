import { sum } from '../arithmetic/sum.js';
import type { Fips } from '../geography/geography.js';
import type { Count, Counts, Ledger } from './counts.js';

/**
 * The ledger of the country, or of one state: what of the whole is known to be in it.
 *
 * @param state `null` for the whole country
 */
export function sumLedger({ counties, states, stateless }: Counts, state: Fips | null): Ledger {
  const parts = state === null ? [...Object.values(states), stateless] : [states[state]];
  const sumOf = (valueOf: (count: Count) => number): number => sum(parts, (count) => (count ? valueOf(count) : 0));
  const held = Object.keys(counties).filter(
    (county) => (state === null || county.startsWith(state)) && (counties[county]?.agreements ?? 0) > 0,
  );
  const [listed, statewide, unplaced] = [
    sumOf(({ agreements }) => agreements),
    sumOf((count) => count.statewide),
    sumOf((count) => count.unplaced),
  ];
  return {
    listed,
    placed: listed - statewide - unplaced,
    counties: held.length,
    statewide,
    unplaced,
    pending: sumOf(({ pending }) => pending),
    stateless: state === null ? 0 : stateless.agreements,
  };
}
