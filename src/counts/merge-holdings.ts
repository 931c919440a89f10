import type { ByModel, Holding } from './counts.js';

/** Puts agencies alike together, in an order that does not depend on theirs. */
export function mergeHoldings(holdings: readonly Holding[]): readonly Holding[] {
  // Most places have one agency.
  if (holdings.length < 2) return holdings;
  const alike = new Map<string, Holding & { agencies: number }>();
  for (const holding of holdings) {
    // Parted by what no name holds.
    const key = [holding.kind, holding.scope, holding.named, wordsOf(holding.signed), wordsOf(holding.pending)].join('\t');
    const merged = alike.get(key);
    if (merged) merged.agencies += holding.agencies;
    else alike.set(key, { ...holding });
  }
  return [...alike.keys()].sort().map((key) => alike.get(key) as Holding);
}

function wordsOf(models: ByModel): string {
  const names = Object.keys(models);
  if (names.length > 1) names.sort();
  let words = '';
  for (const name of names) words += `${name}\n${models[name]}\n`;
  return words;
}
