import type { AgencyKind, Model } from '../../agreements/agreement.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { programModels } from '../../choropleth/scales/program-models.js';
import { signersOf } from '../../choropleth/scales/signer-scale.js';

/** What the places of a table can be told apart by: what is held, and who signed, anywhere in the country. None where there is one alone. */
export function listSieves({ counts: { states, furtherModels } }: Choropleth): {
  readonly models: readonly Model[];
  readonly kinds: readonly AgencyKind[];
} {
  const counts = Object.values(states);
  const held = new Set(counts.flatMap(({ byModel }) => Object.keys(byModel).filter((model) => (byModel[model] ?? 0) > 0)));
  const known = [...programModels, ...furtherModels];
  const models = [...known.filter((model) => held.has(model)), ...[...held].filter((model) => !known.includes(model))];
  const kinds = new Set(counts.flatMap((count) => [...signersOf(count).keys()]));
  return { models: atLeastTwo(models), kinds: atLeastTwo([...kinds]) };
}

function atLeastTwo<T>(values: readonly T[]): readonly T[] {
  return values.length > 1 ? values : [];
}
