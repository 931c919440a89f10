import type { Model } from '../agreements/agreement.js';
import type { Fips } from '../geography/geography.js';
import type { ByModel, Count, Counts } from './counts.js';
import { mergeHoldings } from './merge-holdings.js';
import { sumHoldings } from './sum-holdings.js';

/** Counts some program models alone. */
export type SelectModels = (counts: Counts, models: readonly Model[]) => Counts;

/** The counts of some program models alone; the same counts where `models` is empty. */
export function selectModels(counts: Counts, models: readonly Model[]): Counts {
  if (models.length === 0) return counts;
  return {
    ...counts,
    ...(counts.before && { before: selectModels(counts.before, models) }),
    counties: selectIn(counts.counties, models),
    states: selectIn(counts.states, models),
    stateless: selectOf(counts.stateless, models),
  };
}

function selectIn(counts: Readonly<Record<Fips, Count>>, models: readonly Model[]): Record<Fips, Count> {
  const selected: Record<Fips, Count> = {};
  for (const fips of Object.keys(counts)) {
    const count = selectOf(counts[fips] as Count, models);
    if (count.holdings.length > 0) selected[fips] = count;
  }
  return selected;
}

function selectOf({ holdings }: Count, models: readonly Model[]): Count {
  const only = (held: ByModel): ByModel =>
    Object.fromEntries(models.filter((model) => Object.hasOwn(held, model)).map((model) => [model, held[model] as number]));
  const kept = holdings.map((holding) => ({ ...holding, signed: only(holding.signed), pending: only(holding.pending) }));
  return sumHoldings(mergeHoldings(kept.filter(({ signed, pending }) => Object.keys(signed).length + Object.keys(pending).length > 0)));
}
