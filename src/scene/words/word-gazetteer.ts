import type { Fips } from '../../geography/geography.js';
import type { Gazetteer, Place } from '../../geography/names/gazetteer.js';
import type { Messages } from './messages.js';

const known = new WeakMap<Messages, Gazetteer>();

/** The places under their names in the language of these messages; those of English are the gazetteer's own. */
export function wordGazetteer(gazetteer: Gazetteer, messages: Messages): Gazetteer {
  const { countyName, stateName } = messages;
  if (countyName === null) return gazetteer;
  const before = known.get(messages);
  if (before) return before;
  const states = gazetteer.states.map((place) => ({ ...place, name: stateName(place.id), shortName: stateName(place.id) }));
  const counties = gazetteer.counties.map((place) => ({ ...place, name: countyName(place.name) }));
  const byId = new Map<Fips, Place>([...states, ...counties].map((place) => [place.id, place]));
  const worded = { ...gazetteer, states, counties, get: (id: Fips) => byId.get(id) };
  known.set(messages, worded);
  return worded;
}
