import type { Agreement } from '../agreements/agreement.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';
import type { Fips } from '../geography/geography.js';
import { findPrintedState } from '../geography/names/find-printed-state.js';
import type { State } from '../geography/names/states.js';
import { memoize } from '../memory/memoize.js';
import { nameOfAnother, stateOfParts } from './hold-against-name.js';

/** Why a place, or one of several, could not be found. `text` is what the source printed. */
export type Missing =
  | {
      readonly why: 'unknown-state' | 'doubtful-state' | 'no-county' | 'unknown-county' | 'ambiguous-county';
      readonly text: string;
    }
  | { readonly why: 'not-drawn'; readonly text: string; readonly county: Fips }
  /** A code and the name printed beside it mean different places. */
  | { readonly why: 'code-and-name'; readonly text: string; readonly name: string };

/** Where in its state an agreement belongs: in counties, to the whole state, or nowhere that could be found. */
export type Scope = 'county' | 'statewide' | 'unplaced';

/** Where an agreement belongs. */
export interface Placement {
  readonly agreement: Agreement;
  readonly scope: Scope;
  /** `null` when the state itself is not understood. */
  readonly state: Fips | null;
  /** At least one for scope `county`, none otherwise. An agency that works in several belongs to each. */
  readonly counties: readonly Fips[];
  /** The reasons of an unplaced agreement; for a placed one, those of its counties that were not found. */
  readonly missing: readonly Missing[];
}

const fipsCode = /^\d{4,5}$/;

/**
 * Finds the place of every agreement, in order: one placement each, none dropped. A state agency covers its state even
 * where the source prints the county of its head office; only in Guam and the District of Columbia, each a single county
 * equivalent, is that the same as a county. A code beside a name of another place is taken for neither. A county that is unknown, ambiguous or not drawn is never
 * replaced by a similar one.
 *
 * @param drawn whether the geography on show has this county
 */
export function place(agreements: readonly Agreement[], places: PlaceFinder, drawn: (county: Fips) => boolean): Placement[] {
  const onlyCounty = onlyCounties(places);
  return agreements.map((agreement) => placeOne(agreement, places, onlyCounty, drawn));
}

/**
 * The placements of a whole source: in one that names no agency, as a list of cities, and whose names of states mostly are none, one that
 * stands alone for a place is none either.
 */
export function withoutDoubtful(placed: readonly Placement[]): readonly Placement[] {
  if (placed.some(({ agreement }) => agreement.agency !== '')) return placed;
  if (!areStatesDoubtful(placed.map(({ state, agreement }) => state ?? agreement.state))) return placed;
  return placed.map((each) => {
    const { agreement, scope, counties } = each;
    const isOfState = scope !== 'county' && each.state !== null && agreement.counties.length === 0 && agreement.stateCode === undefined;
    return isOfState ? { agreement, scope: 'unplaced', state: null, counties, missing: [doubtful(agreement.state)] } : each;
  });
}

/**
 * Whether most of what stands for states is none, as in a list of cities: then a Washington among them is no state either.
 *
 * @param states what each row has for one: a code where it was found
 */
export function areStatesDoubtful(states: readonly string[]): boolean {
  const printed = states.filter((state) => state.trim() !== '');
  return printed.filter((state) => !/^\d{2}$/.test(state)).length * 2 > printed.length;
}

/** Why there is no state: its name is none, or a code beside no name is that of no place. */
export function stateless(state: string, counties: readonly string[]): Missing {
  const code = state === '' ? counties.find((text) => /^[\d.e+]*\d[\d.e+]*$/i.test(text)) : undefined;
  return { why: 'unknown-state', text: code ?? state };
}

/** Why a state is not taken for one. */
export const doubtful = (text: string): Missing => ({ why: 'doubtful-state', text });

/** By state, the county of the states that have just one; one places serves for all. */
const onlyCounties = memoize(({ counties }: PlaceFinder): ReadonlyMap<Fips, Fips> => {
  const only = new Map<Fips, Fips>();
  const several = new Set<Fips>();
  for (const { id } of counties) {
    const state = id.slice(0, 2);
    if (only.has(state)) several.add(state);
    only.set(state, id);
  }
  return new Map([...only].filter(([state]) => !several.has(state)));
});

function placeOne(
  agreement: Agreement,
  places: PlaceFinder,
  onlyCounty: ReadonlyMap<Fips, Fips>,
  drawn: (county: Fips) => boolean,
): Placement {
  const names = agreement.printedCounties ?? [];
  const state = findPrintedState(agreement.state) ?? stateOfParts(agreement.state, agreement.counties, names, places);
  if (!state) {
    return { agreement, scope: 'unplaced', state: null, counties: [], missing: [stateless(agreement.state, agreement.counties)] };
  }
  const missing: Missing[] = codeOfAnother(agreement, state);
  if (missing.length > 0) return { agreement, scope: 'unplaced', state: null, counties: [], missing };
  if (agreement.agencyType === 'state') {
    const county = onlyCounty.get(state.fips);
    if (county !== undefined && !drawn(county)) {
      return { agreement, scope: 'unplaced', state: state.fips, counties: [], missing: [{ why: 'not-drawn', text: county, county }] };
    }
    if (county !== undefined) return { agreement, scope: 'county', state: state.fips, counties: [county], missing: [] };
    return { agreement, scope: 'statewide', state: state.fips, counties: [], missing: [] };
  }
  const counties = new Set<Fips>();
  for (const text of agreement.counties) {
    const found = findCounty(state, text, places, drawn, names);
    if (typeof found === 'string') counties.add(found);
    else missing.push(found);
  }
  if (agreement.counties.length === 0) missing.push({ why: 'no-county', text: '' });
  const scope = counties.size > 0 ? 'county' : 'unplaced';
  return { agreement, scope, state: state.fips, counties: [...counties], missing };
}

/** What is wrong where a row gives the code of one state and the name of another. */
export function codeOfAnother({ state: name, stateCode = '' }: Pick<Agreement, 'state' | 'stateCode'>, state: State): Missing[] {
  return stateCode === '' || stateCode === state.fips ? [] : [{ why: 'code-and-name', text: stateCode, name }];
}

/**
 * The county of a state that a code or a name means, or why there is none to show.
 *
 * @param names what is printed beside a code, which has to mean the same
 */
export function findCounty(
  state: State,
  text: string,
  places: PlaceFinder,
  drawn: (county: Fips) => boolean,
  names: readonly string[] = [],
): Fips | Missing {
  const found = places.findCounty(state.postal, text);
  const other = 'reason' in found ? null : nameOfAnother(found.fips, names, places);
  if (other !== null) return { why: 'code-and-name', text, name: other };
  if ('reason' in found) return { why: `${found.reason}-county`, text };
  if (fipsCode.test(text) && !found.fips.startsWith(state.fips)) return { why: 'unknown-county', text };
  return drawn(found.fips) ? found.fips : { why: 'not-drawn', text, county: found.fips };
}
