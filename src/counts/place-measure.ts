import type { Measure, PlaceValue } from '../agreements/measure.js';
import { findPrintedState } from '../geography/names/find-printed-state.js';
import type { DrawnCounties } from './drawn-counties.js';
import type { MeasuredRow, MissingPlace } from './measure-counts.js';
import { stateOfParts } from './hold-against-name.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';
import { areStatesDoubtful, codeOfAnother, doubtful, findCounty, stateless } from './place.js';

const countyCode = /^\d{5}$/;

/** Finds the place of every value, in order: one row each, none dropped. Places are found as those of agreements are. */
export function placeMeasure({ values }: Measure, places: PlaceFinder, drawn: DrawnCounties): MeasuredRow[] {
  const isDated = values.some(({ day }) => day !== null);
  const placed = values.map((value) => placeValue(value, places, drawn, isDated));
  if (!areStatesDoubtful(placed.map(({ state, place }) => state ?? place))) return placed;
  return placed.map((row) =>
    row.scope === 'statewide' && !/^\d/.test(row.place)
      ? { ...row, scope: 'unplaced', state: null, unit: null, missing: doubtful(row.place) }
      : row,
  );
}

function placeValue(given: PlaceValue, places: PlaceFinder, drawn: DrawnCounties, isDated: boolean): MeasuredRow {
  const { row, day, value, printed, county } = given;
  const place = [county, given.state].filter(Boolean).join(', ');
  const names = given.printedCounty === undefined ? [] : [given.printedCounty];
  const state =
    findPrintedState(given.state === '' && countyCode.test(county) ? county.slice(0, 2) : given.state) ??
    stateOfParts(given.state, [county], names, places);
  const unplaced = (missing: MissingPlace): MeasuredRow => ({
    ...{ row, day, value, printed, place, missing },
    ...{ scope: 'unplaced', state: state?.fips ?? null, unit: null },
  });
  if (!state) return unplaced(stateless(given.state, [county]));
  const [other] = codeOfAnother(given, state);
  if (other) return { ...unplaced(other), state: null };
  if (isDated && day === null) return unplaced({ why: 'no-day', text: '' });
  const found = county === '' ? state.fips : findCounty(state, county, places, drawn, names);
  if (typeof found !== 'string') return unplaced(found);
  const scope = county === '' ? 'statewide' : 'county';
  return { row, day, value, printed, place, missing: null, scope, state: state.fips, unit: found };
}
