import type { Model } from '../agreements/agreement.js';
import type { ByModel, Counts, Holding } from './counts.js';
import { selectHoldings } from './select-holdings.js';

/** The counts of some program models alone; the same counts where `models` is empty. */
export function selectModels(counts: Counts, models: readonly Model[]): Counts {
  return models.length === 0 ? counts : selectHoldings(counts, (holdings) => underModels(holdings, models));
}

function underModels(holdings: readonly Holding[], models: readonly Model[]): readonly Holding[] {
  const only = (held: ByModel): ByModel =>
    Object.fromEntries(models.filter((model) => Object.hasOwn(held, model)).map((model) => [model, held[model] as number]));
  return holdings
    .map((holding) => ({ ...holding, signed: only(holding.signed), pending: only(holding.pending) }))
    .filter(({ signed, pending }) => Object.keys(signed).length + Object.keys(pending).length > 0);
}
