import { crosswalk, successors } from './crosswalk.js';
import { foldName } from './fold-name.js';
import type { Found, Place, PlaceFinder } from './gazetteer.js';
import type { Fips } from '../geography.js';
import { readCountyName } from './read-county-name.js';
import { findPrintedState } from './find-printed-state.js';

interface Candidate {
  readonly fips: Fips;
  /** The legal kind, folded; `''` for a place whose name has none. */
  readonly kind: string;
}

/** Candidates by state and folded name: `'VA fairfax'` has two. */
type Index = ReadonlyMap<string, readonly Candidate[]>;

/** Makes the search by code and name over these counties. The index is made on first use. */
export function indexCounties(counties: readonly Place[]): PlaceFinder {
  const places = new Map(counties.map((county) => [county.id, county]));
  let index: Index | undefined;
  return {
    counties,
    findCounty(stateText, text) {
      const state = findPrintedState(stateText)?.postal;
      const code = readCode(text, stateText);
      if (code) {
        const place = places.get(crosswalk(code));
        if (!place) return unknown([]);
        return state === place.state || stateText.trim() === '' ? { fips: place.id } : unknown([place.id]);
      }
      const name = state && withoutState(text, state);
      if (!name) return unknown([]);
      index ??= indexNames(counties);
      return findByName(index, state, name);
    },
  };
}

/** A five-digit code, also when its leading zero was lost or when it stands without its state. */
function readCode(text: string, stateText: string): Fips | null {
  const digits = text.trim();
  if (!/^\d{3,5}$/.test(digits)) return null;
  if (digits.length > 3) return digits.padStart(5, '0');
  return (findPrintedState(stateText)?.fips ?? '') + digits;
}

/** "Fairfax County, VA" in Virginia is "Fairfax County"; in another state it names nothing. */
function withoutState(text: string, state: string): string | null {
  const comma = text.lastIndexOf(',');
  if (comma < 0) return text;
  return findPrintedState(text.slice(comma + 1))?.postal === state ? text.slice(0, comma) : null;
}

function findByName(index: Index, state: string, text: string): Found {
  const whole = index.get(`${state} ${foldName(text)}`);
  if (whole) return oneOf(whole);
  const { bare, kind } = readCountyName(text);
  const named = index.get(`${state} ${bare}`) ?? [];
  const ofKind = named.filter((candidate) => candidate.kind === kind);
  return oneOf(ofKind.length > 0 ? ofKind : named.filter((candidate) => goesBy(candidate.kind, kind)));
}

// Kinds that print takes for one another without meaning another place. "County" stands for all: ICE's lists have Portsmouth County
// for Virginia's city. But Iowa City is not in Iowa County, and outside Alaska a borough is a part of a county.
const alaskan = ['borough', 'censusarea', 'cityandborough', 'municipality'];

function goesBy(legal: string, printed: string): boolean {
  if (printed === 'county') return true;
  if (printed === 'city') return legal === 'cityandborough';
  if (printed === 'municipality' && legal === 'municipio') return true;
  return alaskan.includes(printed) && alaskan.includes(legal);
}

function oneOf(candidates: readonly Candidate[]): Found {
  const [first, second] = candidates;
  if (!first) return unknown([]);
  return second ? { reason: 'ambiguous', candidates: candidates.map(({ fips }) => fips) } : { fips: first.fips };
}

function unknown(candidates: readonly Fips[]): Found {
  return { reason: 'unknown', candidates };
}

function indexNames(counties: readonly Place[]): Index {
  const index = new Map<string, Candidate[]>();
  const add = (state: string, name: string, candidate: Candidate): void => {
    const key = `${state} ${foldName(name)}`;
    const known = index.get(key);
    if (!known) index.set(key, [candidate]);
    else if (known.every(({ fips }) => fips !== candidate.fips)) known.push(candidate);
  };
  for (const { id, state, name, shortName } of counties) {
    const candidate = { fips: id, kind: foldName(name.slice(shortName.length)) };
    add(state, name, candidate);
    add(state, shortName, candidate);
  }
  for (const { fips, state, name } of Object.values(successors)) {
    const { bare, kind } = readCountyName(name);
    add(state, name, { fips, kind });
    add(state, bare, { fips, kind });
  }
  return index;
}
