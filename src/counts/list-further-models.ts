import type { Agreement, Model } from '../agreements/agreement.js';
import { programModels } from '../agreements/program-models.js';

/**
 * The models of a list besides the three of today. One that came later, by the lists it is on, comes after: what is new takes no other
 * model's color.
 */
export function listFurtherModels(agreements: readonly Agreement[]): readonly Model[] {
  const since = new Map<Model, string>();
  for (const { model, listedFrom } of agreements) {
    if (model === null || (programModels as readonly Model[]).includes(model)) continue;
    const day = listedFrom ?? '';
    if (day < (since.get(model) ?? '~')) since.set(model, day);
  }
  const key = (model: Model): string => `${since.get(model)} ${model}`;
  return [...since.keys()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
