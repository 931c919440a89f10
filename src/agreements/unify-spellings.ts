import type { Agreement } from './agreement.js';
import { nameKey } from './name-key.js';

/**
 * Gives every printed model and kind of agency one spelling: the one printed most often, and of several such the first. A list that
 * prints a name in capitals here and there must not have two models of it.
 */
export function unifySpellings(agreements: readonly Agreement[]): readonly Agreement[] {
  const models = usualSpellings(agreements.map(({ model }) => model));
  const kinds = usualSpellings(agreements.map(({ agencyType }) => agencyType));
  if (models.size + kinds.size === 0) return agreements;
  return agreements.map((agreement) => {
    const { model, agencyType } = agreement;
    return { ...agreement, model: respelled(models, model), agencyType: respelled(kinds, agencyType) };
  });
}

/** Of the names that are spelled in several ways, each spelling with the usual one. */
function usualSpellings(names: readonly (string | null)[]): ReadonlyMap<string, string> {
  const printed = new Map<string, number>();
  for (const name of names) if (name !== null) printed.set(name, (printed.get(name) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [name, times] of printed) {
    const key = nameKey(name);
    const other = usual.get(key);
    if (other === undefined || times > (printed.get(other) ?? 0)) usual.set(key, name);
  }
  return new Map(
    [...printed.keys()].flatMap((name) => (usual.get(nameKey(name)) === name ? [] : [[name, usual.get(nameKey(name)) ?? name]])),
  );
}

function respelled(spellings: ReadonlyMap<string, string>, name: string | null): string | null {
  return name === null ? null : (spellings.get(name) ?? name);
}
