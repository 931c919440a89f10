import { isCounty, stateOf } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { City } from '../../geography/names/read-cities.js';
import type { Messages } from '../words/messages.js';
import type { Agency } from './list-agencies.js';
import { type Entry, fold, type Inside, labelOf, spell, wordsKnown } from './place-index.js';

/** Makes ready to search what is in the places of a map: cities, agencies, and on a map of states its counties. */
export function indexInside(
  units: readonly Unit[],
  gazetteer: Gazetteer,
  messages: Messages,
  cities: readonly City[],
  agencies: readonly Agency[],
): readonly Entry[] {
  const isOfCounties = isCounty(units[0]?.id ?? '');
  const drawn = new Set(units.map(({ id }) => id));
  const states = new Set(units.map(({ id }) => stateOf(id)));
  // A state agency answers with its state, which a map of counties draws as well.
  const isThere = (code: Fips): boolean => drawn.has(code) || (!isCounty(code) && states.has(code));
  // Guam and the District of Columbia are their one county.
  const wholeOf = (state: Fips): Fips => {
    const [only, more] = units.filter(({ id }) => stateOf(id) === state);
    return only && !more ? only.id : state;
  };
  const entriesOf = (kind: Inside['kind'], name: string, codes: readonly Fips[], short = name): Entry[] => {
    const held = [...new Set(codes.map((code) => (isOfCounties ? code : stateOf(code))))]
      .filter(isThere)
      .flatMap((code) => gazetteer.get(code) ?? []);
    const bare = fold(short);
    return held.map((place) => {
      const typed = fold(messages.placeName(name, gazetteer.get(stateOf(place.id))?.name ?? ''));
      const also = held.filter((other) => other !== place).map((other) => labelOf(other, gazetteer, messages));
      return {
        hit: { place, label: labelOf(place, gazetteer, messages), former: null, inside: { kind, name, also } },
        name: typed,
        bare,
        known: wordsKnown(typed, place.state.toLowerCase()),
        spelled: spell(typed),
        state: stateOf(place.id),
        residents: place.population ?? 0,
      };
    });
  };
  return [
    ...(isOfCounties ? [] : gazetteer.counties.flatMap(({ id, name, shortName }) => entriesOf('county', name, [id], shortName))),
    ...listTowns(cities, agencies).flatMap(({ name, counties }) => entriesOf('city', name, counties)),
    ...agencies.flatMap(({ name, state, counties }) => entriesOf('agency', name, counties.length > 0 ? counties : [wholeOf(state)])),
  ];
}

/** Cities of both, each once. */
function listTowns(cities: readonly City[], agencies: readonly Agency[]): readonly City[] {
  const towns = new Map<string, { readonly name: string; readonly counties: Set<Fips> }>();
  const add = ({ name, counties }: City): void => {
    const key = stateOf(counties[0] ?? '') + fold(name);
    const town = towns.get(key) ?? { name, counties: new Set() };
    for (const county of counties) town.counties.add(county);
    towns.set(key, town);
  };
  cities.forEach(add);
  for (const { town, counties } of agencies) if (town !== null) add({ name: town, counties });
  return [...towns.values()].map(({ name, counties }) => ({ name, counties: [...counties] }));
}
