import type { Fips } from '../geography/geography.js';
import type { Count, Counts, Holding } from './counts.js';
import { mergeHoldings } from './merge-holdings.js';
import { sumHoldings } from './sum-holdings.js';

/** The counts of a part of what the agencies of each place hold; a place without any is left out. */
export function selectHoldings(counts: Counts, select: (holdings: readonly Holding[]) => readonly Holding[]): Counts {
  const selectOf = ({ holdings }: Count): Count => sumHoldings(mergeHoldings(select(holdings)));
  const selectIn = (all: Readonly<Record<Fips, Count>>): Record<Fips, Count> => {
    const selected: Record<Fips, Count> = {};
    for (const fips of Object.keys(all)) {
      const count = selectOf(all[fips] as Count);
      if (count.holdings.length > 0) selected[fips] = count;
    }
    return selected;
  };
  return {
    ...counts,
    ...(counts.before && { before: selectHoldings(counts.before, select) }),
    counties: selectIn(counts.counties),
    states: selectIn(counts.states),
    stateless: selectOf(counts.stateless),
  };
}
