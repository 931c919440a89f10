import type { ByModel, Count, Holding } from './counts.js';

/** Adds up what the agencies of a place hold. */
export function sumHoldings(holdings: readonly Holding[]): Count {
  const byModel: Record<string, number> = {};
  let agreements = 0;
  let agencies = 0;
  let statewide = 0;
  let unplaced = 0;
  let pending = 0;
  for (const holding of holdings) {
    let each = 0;
    for (const [model, signed] of Object.entries(holding.signed)) {
      each += signed;
      byModel[model] = (byModel[model] ?? 0) + signed * holding.agencies;
    }
    const signed = each * holding.agencies;
    agreements += signed;
    if (each > 0) agencies += holding.named ?? holding.agencies;
    if (holding.scope === 'statewide') statewide += signed;
    if (holding.scope === 'unplaced') unplaced += signed;
    pending += sumModels(holding.pending) * holding.agencies;
  }
  return { agreements, agencies, byModel, statewide, unplaced, pending, holdings };
}

function sumModels(byModel: ByModel): number {
  let sum = 0;
  for (const model of Object.keys(byModel)) sum += byModel[model] as number;
  return sum;
}
