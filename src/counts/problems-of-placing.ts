import type { Problem } from '../agreements/problem.js';
import type { MissingPlace } from './measure-counts.js';
import type { Placement } from './place.js';

/** Every place that was not found, as problems of the cells that name it. */
export function problemsOfPlacing(placements: readonly Placement[]): Problem[] {
  return placements.flatMap(({ agreement: { row }, missing }) => missing.map((each) => problemOfMissing(each, row)));
}

/** What can be wrong with the place of a row. */
export type PlaceCode = MissingPlace['why'] | 'no-state';

const columns: Readonly<Partial<Record<MissingPlace['why'], string>>> = {
  'unknown-state': 'state',
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
