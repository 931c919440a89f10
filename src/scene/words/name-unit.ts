import type { Unit } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Messages } from './messages.js';

/** "Palm Beach County, Florida"; the name an author's geography brought, or the code, where nobody knows better. */
export function nameUnit(gazetteer: Gazetteer, unit: Pick<Unit, 'id' | 'name'>, messages: Messages): string {
  const name = gazetteer.get(unit.id)?.name ?? unit.name ?? unit.id;
  // Of a state it is the state itself.
  const state = gazetteer.get(unit.id.slice(0, 2));
  return state && state.name !== name ? messages.placeName(name, state.name) : name;
}
