import type { Agreement } from '../agreements/agreement.js';
import type { Gazetteer, Place } from '../geography/names/gazetteer.js';
import type { Fips } from '../geography/geography.js';
import { findState, type State } from '../geography/names/states.js';

/** What of the gazetteer it takes to find places. */
export type PlaceFinder = Pick<Gazetteer, 'findCounty'> & { readonly counties: readonly Pick<Place, 'id'>[] };

/** Why a place, or one of several, could not be found. */
export interface Missing {
  readonly why: 'unknown-state' | 'no-county' | 'unknown-county' | 'ambiguous-county' | 'not-drawn';
  /** What the source printed. */
  readonly text: string;
}

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
 * equivalent, is that the same as a county. A county that is unknown, ambiguous or not drawn is never
 * replaced by a similar one.
 *
 * @param drawn whether the geography on show has this county
 */
export function place(agreements: readonly Agreement[], gazetteer: PlaceFinder, drawn: (county: Fips) => boolean): Placement[] {
  const onlyCounty = onlyCounties(gazetteer);
  return agreements.map((agreement) => placeOne(agreement, gazetteer, onlyCounty, drawn));
}

/** By state, the county of the states that have just one. */
function onlyCounties({ counties }: PlaceFinder): ReadonlyMap<Fips, Fips> {
  const only = new Map<Fips, Fips>();
  const several = new Set<Fips>();
  for (const { id } of counties) {
    const state = id.slice(0, 2);
    if (only.has(state)) several.add(state);
    only.set(state, id);
  }
  return new Map([...only].filter(([state]) => !several.has(state)));
}

function placeOne(
  agreement: Agreement,
  gazetteer: PlaceFinder,
  onlyCounty: ReadonlyMap<Fips, Fips>,
  drawn: (county: Fips) => boolean,
): Placement {
  const state = findState(agreement.state);
  if (!state) {
    return { agreement, scope: 'unplaced', state: null, counties: [], missing: [{ why: 'unknown-state', text: agreement.state }] };
  }
  if (agreement.agencyType === 'state') {
    const county = onlyCounty.get(state.fips);
    if (county !== undefined && !drawn(county)) {
      return { agreement, scope: 'unplaced', state: state.fips, counties: [], missing: [{ why: 'not-drawn', text: county }] };
    }
    if (county !== undefined) return { agreement, scope: 'county', state: state.fips, counties: [county], missing: [] };
    return { agreement, scope: 'statewide', state: state.fips, counties: [], missing: [] };
  }
  const counties = new Set<Fips>();
  const missing: Missing[] = [];
  for (const text of agreement.counties) {
    const found = findCounty(state, text, gazetteer, drawn);
    if (typeof found === 'string') counties.add(found);
    else missing.push(found);
  }
  if (agreement.counties.length === 0) missing.push({ why: 'no-county', text: '' });
  const scope = counties.size > 0 ? 'county' : 'unplaced';
  return { agreement, scope, state: state.fips, counties: [...counties], missing };
}

/** The county of a state that a code or a name means, or why there is none to show. */
export function findCounty(state: State, text: string, gazetteer: PlaceFinder, drawn: (county: Fips) => boolean): Fips | Missing {
  const found = gazetteer.findCounty(state.postal, text);
  if ('reason' in found) return { why: `${found.reason}-county`, text };
  if (fipsCode.test(text) && !found.fips.startsWith(state.fips)) return { why: 'unknown-county', text };
  return drawn(found.fips) ? found.fips : { why: 'not-drawn', text };
}
