import type { Fips } from '../geography/geography.js';
import { findState, type State, states } from '../geography/names/states.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';

/**
 * The name, of those printed beside a code, that means another county: in its state, or in any other. `null` where one of them means the
 * same county, where there is none, and where nobody knows them: a misspelling contradicts nothing.
 */
export function nameOfAnother(county: Fips, names: readonly string[], places: Pick<PlaceFinder, 'findCounty'>): string | null {
  if (names.length === 0) return null;
  const home = findState(county.slice(0, 2))?.postal ?? '';
  if (names.some((name) => mayMean(county, home, name, places))) return null;
  const known = (name: string): boolean =>
    states.some(({ postal }) => {
      const found = places.findCounty(postal, name);
      return !('reason' in found) || found.candidates.length > 1;
    });
  return names.find(known) ?? null;
}

function mayMean(county: Fips, state: string, name: string, places: Pick<PlaceFinder, 'findCounty'>): boolean {
  const found = places.findCounty(state, name);
  return 'reason' in found ? found.candidates.includes(county) : found.fips === county;
}

/**
 * The state of a row that gives none: of counties by parts of codes (121) with their names (Fulton), where one state alone has a county of
 * that name under that number. Neither is completed from itself.
 */
export function stateOfParts(printed: string, parts: readonly string[], names: readonly string[], places: PlaceFinder): State | null {
  const [part] = parts;
  if (printed.trim() !== '' || part === undefined || parts.length !== 1 || names.length !== 1 || !/^\d{3}$/.test(part)) return null;
  const [name = ''] = names;
  const found = places.counties.filter(({ id }) => {
    const state = findState(id.slice(0, 2));
    return id.endsWith(part) && state !== null && mayMean(id, state.postal, name, places);
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? findState(only.id.slice(0, 2)) : null;
}
