import type { Problem } from '../agreements/problem.js';
import type { MissingPlace } from './measure-counts.js';
import type { Placement } from './place.js';

/** Every place that was not found, as problems of the cells that name it. */
export function problemsOfPlacing(placements: readonly Placement[]): Problem[] {
  const [first] = placements;
  if (first !== undefined && isOfStates(placements))
    return [{ code: 'noted-states-only', row: first.agreement.row, column: 'county', value: '', mended: true }];
  return placements.flatMap(({ agreement: { row }, missing }) => missing.map((each) => problemOfMissing(each, row)));
}

/** Whether a list is one of states: each agreement has its state, none names a county, and some would have one. */
export function isOfStates(placements: readonly Placement[]): boolean {
  const isOfState = ({ scope, state, missing }: Placement): boolean =>
    scope === 'statewide' || (state !== null && missing.length > 0 && missing.every(({ why }) => why === 'no-county'));
  return placements.every(isOfState) && placements.some(({ scope }) => scope === 'unplaced');
}

/** What can be wrong with the place of a row. */
export type PlaceCode = MissingPlace['why'] | 'no-state';

const columns: Readonly<Partial<Record<MissingPlace['why'], string>>> = {
  'unknown-state': 'state',
  'unknown-code': 'fips',
  'doubtful-state': 'state',
  'no-day': 'day',
};

/** A place that was not found, as a problem of the cell that names it. */
export function problemOfMissing(missing: MissingPlace, row: number): Problem<PlaceCode> {
  const cell = { row, column: columns[missing.why] ?? 'county', value: missing.text };
  if (missing.why === 'not-drawn') return { code: missing.why, ...cell, county: missing.county };
  if (missing.why === 'code-and-name') return { code: missing.why, ...cell, name: missing.name };
  return { code: missing.why === 'unknown-state' && missing.text === '' ? 'no-state' : missing.why, ...cell };
}
