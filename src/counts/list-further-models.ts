import type { Agreement, Model } from '../agreements/agreement.js';
import { programModels } from '../agreements/program-models.js';

/**
 * The models of a list besides the three of today, in the order in which they get colors. One that came later, by the lists it is on, comes
 * after: what is new takes no other model's color. Of several of one day, those of more agreements come first.
 */
export function listFurtherModels(agreements: readonly Agreement[]): readonly Model[] {
  const known = new Map<Model, { since: string; agreements: number }>();
  for (const { model, listedFrom } of agreements) {
    if (model === null || (programModels as readonly Model[]).includes(model)) continue;
    const day = listedFrom ?? '';
    const seen = known.get(model);
    if (seen === undefined) known.set(model, { since: day, agreements: 1 });
    else known.set(model, { since: day < seen.since ? day : seen.since, agreements: seen.agreements + 1 });
  }
  return [...known]
    .sort(([a, one], [b, other]) => compare(one.since, other.since) || other.agreements - one.agreements || compare(a, b))
    .map(([model]) => model);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
