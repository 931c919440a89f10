import { isCounty, stateOf } from '../../geography/fips.js';
import type { Fips, Unit, Vintage } from '../../geography/geography.js';
import { successors } from '../../geography/names/crosswalk.js';
import type { Gazetteer, Place } from '../../geography/names/gazetteer.js';
import type { Messages } from '../words/messages.js';

/** What answers a search: a place of the map, or something that is in one. */
export interface Hit {
  /** What is chosen with it: a unit of the map, or a state of a map of counties. */
  readonly place: Place;
  /** "Palm Beach County, Florida". */
  readonly label: string;
  /** A unit that was merged into it or recoded, where it was that one’s name or code which was typed; else `null`. */
  readonly former: string | null;
  /** A city or an agency that is in it, or a county of a map of states, where that is what answers. */
  readonly inside: Inside | null;
}

/** What is in a place. */
export interface Inside {
  readonly kind: 'county' | 'city' | 'agency';
  readonly name: string;
  /** Other places of the map that it is in as well, as labels. */
  readonly also: readonly string[];
}

/** What answers, with the ways in which it may be typed. */
export interface Entry {
  readonly hit: Hit;
  /** All of it, folded: "palm beach county florida". */
  readonly name: string;
  /** What it is called for short, folded: "palm beach". */
  readonly bare: string;
  /** The words of its name, its state and its codes, each after a space. */
  readonly known: string;
  /** The same as `spell` leaves it. */
  readonly spelled: string;
  /** Of its state. */
  readonly state: Fips;
  readonly residents: number;
}

/** What can be searched. */
export interface PlaceIndex {
  readonly entries: readonly Entry[];
  /** Counties that the boundaries drawn do not have. */
  readonly absent: readonly Entry[];
  /** Puts labels in the order of the alphabet. */
  readonly compare: Messages['compare'];
}

/** A text as it is compared: small letters and digits, a space between words. */
export function fold(text: string): string {
  // Thousands of names are folded at once, and few have letters that need this.
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const saints = /\b(?:saint|sainte|ste|st)\b/;

/** The words of a place as they may be typed, each after a space. */
export const wordsKnown = (...texts: readonly string[]): string =>
  ` ${texts.join(' ')}${saints.test(texts[0] ?? '') ? ' st saint sainte' : ''}`;

/** What is left of a folded text when the ways of writing one name are set aside: "Saint Louis", "De Kalb". */
export const spell = (folded: string): string => folded.replace(/\b(?:saint|sainte|ste)\b/g, 'st').replace(/ /g, '');

/**
 * Makes ready to search units, and the counties which the boundaries drawn do not have. `vintage` is that of the boundaries, `null` for an
 * author's own, of which nobody knows what they leave out.
 *
 * @param hasOthers whether states answer too where counties are drawn, and counties where states are
 */
export function indexPlaces(
  units: readonly Unit[],
  gazetteer: Gazetteer,
  vintage: Vintage | null,
  messages: Messages,
  hasOthers = false,
): PlaceIndex {
  const entryOf = (place: Place, former: { readonly id: Fips; readonly name: string } | null): Entry => {
    const name = fold(labelOf(place, gazetteer, messages, former?.name));
    const id = former?.id ?? place.id;
    return {
      hit: { place, label: labelOf(place, gazetteer, messages), former: former?.name ?? null, inside: null },
      name,
      bare: fold(former ? former.name : place.shortName),
      known: wordsKnown(name, place.state.toLowerCase(), id, id.replace(/^0/, '')),
      spelled: spell(name),
      state: stateOf(place.id),
      residents: place.population ?? 0,
    };
  };
  const formerOf = new Map(
    Object.entries(successors).map(([id, { fips, name }]) => [fips, { id, name: messages.countyName?.(name) ?? name }]),
  );
  const isOfCounties = isCounty(units[0]?.id ?? '');
  const drawn = units.flatMap(({ id }) => {
    const place = gazetteer.get(id);
    if (!place) return [];
    const former = formerOf.get(id);
    return [entryOf(place, null), ...(former ? [entryOf(place, former)] : [])];
  });
  const codes = units.map(({ id }) => stateOf(id));
  // Guam and the District of Columbia are their one county.
  const isOfSeveral = (state: Fips): boolean => codes.indexOf(state) !== codes.lastIndexOf(state);
  const states = hasOthers && isOfCounties ? gazetteer.states.filter(({ id }) => isOfSeveral(id)) : [];
  const unseen = vintage !== null && isOfCounties ? gazetteer.counties.filter(({ vintages }) => !vintages.includes(vintage)) : [];
  return {
    entries: [...states.map((state) => entryOf(state, null)), ...drawn],
    absent: unseen.map((place) => entryOf(place, null)),
    compare: messages.compare,
  };
}

/** "Palm Beach County, Florida". */
export function labelOf({ id, name }: Place, gazetteer: Gazetteer, messages: Messages, called = name): string {
  const state = isCounty(id) ? gazetteer.get(stateOf(id))?.name : undefined;
  return state && state !== called ? messages.placeName(called, state) : called;
}
