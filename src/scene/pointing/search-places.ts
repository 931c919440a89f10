import { isCounty, stateOf } from '../../geography/fips.js';
import type { Messages } from '../words/messages.js';
import { successors } from '../../geography/names/crosswalk.js';
import { foldName } from '../../geography/names/fold-name.js';
import type { Gazetteer, Place } from '../../geography/names/gazetteer.js';
import type { Fips, Unit, Vintage } from '../../geography/geography.js';

/** A place that answers a search. */
export interface Hit {
  readonly place: Place;
  /** "Palm Beach County, Florida". */
  readonly label: string;
  /** A unit that was merged into it or recoded, where it was that one’s name or code which was typed; else `null`. */
  readonly former: string | null;
}

/** What a search finds. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** How many places answer, those included that are too many to offer. */
  readonly total: number;
  /** The one that is meant without a doubt: it alone answers, or what was typed is its whole name. `null` for none. */
  readonly sure: Hit | null;
  /** Counties that answer too but are not in the boundaries drawn, as labels. Empty where they are too many to name. */
  readonly absent: readonly string[];
}

/** A place with the ways in which it may be typed. */
interface Entry {
  readonly hit: Hit;
  /** Its label, folded. */
  readonly name: string;
  /** The words of its label, its state and its codes, each after a space. */
  readonly known: string;
  /** Its label as `foldName` leaves it. */
  readonly spelled: string;
}

/** What can be searched. */
export interface PlaceIndex {
  readonly drawn: readonly Entry[];
  readonly absent: readonly Entry[];
  /** Puts labels in the order of the alphabet. */
  readonly compare: Messages['compare'];
}

// "Fairfield" is one county of Connecticut that is no more; "Connecticut" is all eight, and a list of those explains nothing.
const mostAbsent = 3;

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function entryOf(
  place: Place,
  gazetteer: Gazetteer,
  former: { readonly id: Fips; readonly name: string } | null,
  messages: Messages,
): Entry {
  const state = isCounty(place.id) ? gazetteer.get(stateOf(place.id))?.name : undefined;
  const labelOf = (name: string): string => (state && state !== name ? messages.placeName(name, state) : name);
  const typed = labelOf(former?.name ?? place.name);
  const id = former?.id ?? place.id;
  const name = fold(typed);
  return {
    hit: { place, label: labelOf(place.name), former: former?.name ?? null },
    name,
    known: ` ${name} ${place.state.toLowerCase()} ${id} ${id.replace(/^0/, '')}`,
    spelled: foldName(typed),
  };
}

/**
 * Makes ready to search units, and the counties which the boundaries drawn do not have. `vintage` is that of the boundaries,
 * `null` for an author's own, of which nobody knows what they leave out.
 */
export function indexPlaces(units: readonly Unit[], gazetteer: Gazetteer, vintage: Vintage | null, messages: Messages): PlaceIndex {
  const formerOf = new Map(
    Object.entries(successors).map(([id, { fips, name }]) => [fips, { id, name: messages.countyName?.(name) ?? name }]),
  );
  const drawn = units.flatMap(({ id }) => {
    const place = gazetteer.get(id);
    if (!place) return [];
    const former = formerOf.get(id);
    return [entryOf(place, gazetteer, null, messages), ...(former ? [entryOf(place, gazetteer, former, messages)] : [])];
  });
  const knowsAbsent = vintage !== null && isCounty(units[0]?.id ?? '');
  const absent = knowsAbsent ? gazetteer.counties.filter(({ vintages }) => !vintages.includes(vintage)) : [];
  return { drawn, absent: absent.map((place) => entryOf(place, gazetteer, null, messages)), compare: messages.compare };
}

/**
 * The places whose name has words beginning with every word typed, or whose code is typed, now or before they were merged or recoded.
 * Names that begin with the text come first, then shorter names, then the alphabet. It offers; it never decides.
 */
export function searchPlaces({ drawn, absent, compare }: PlaceIndex, text: string, limit: number): Findings {
  const start = fold(text);
  if (start === '') return { hits: [], total: 0, sure: null, absent: [] };
  const words = start.split(' ');
  // "Saint Louis", "De Kalb": the ways of writing that are one name.
  const spelled = foldName(text);
  const isTyped = (entry: Entry): boolean => words.every((word) => entry.known.includes(` ${word}`)) || entry.spelled.startsWith(spelled);
  const begins = ({ name }: Entry): number => Number(name.startsWith(start));
  const found = drawn.filter(isTyped);
  const now = new Set(found.flatMap(({ hit }) => (hit.former === null ? hit.place : [])));
  const all = found
    .filter(({ hit }) => hit.former === null || !now.has(hit.place))
    .sort((a, b) => begins(b) - begins(a) || a.hit.place.name.length - b.hit.place.name.length || compare(a.hit.label, b.hit.label))
    .map((entry) => ({ ...entry, isWhole: entry.name === start || entry.hit.place.id === start }));
  const sure = all.length === 1 ? all : all.filter(({ isWhole }) => isWhole);
  const hits = all.slice(0, limit).map(({ hit }) => hit);
  const missing = absent.filter(isTyped).map(({ hit }) => hit.label);
  return { hits, total: all.length, sure: (sure.length === 1 && sure[0]?.hit) || null, absent: missing.length > mostAbsent ? [] : missing };
}
