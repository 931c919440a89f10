import type { Dataset } from '../agreements/dataset.js';
import type { Problem } from '../agreements/problem.js';
import type { MissingPlace } from './measure-counts.js';
import type { Placement } from './place.js';

/** Every place that was not found, as problems of the cells that name it. */
export function problemsOfPlacing(placements: readonly Placement[], headers?: Dataset['headers']): Problem[] {
  return placements.flatMap(({ agreement: { row }, missing }) => missing.map((each) => problemOfMissing(each, row, headers)));
}

/** What can be wrong with the place of a row. */
export type PlaceCode = MissingPlace['why'] | 'no-state';

/** A place that was not found, as a problem of the cell that names it. */
export function problemOfMissing(missing: MissingPlace, row: number, headers?: Dataset['headers']): Problem<PlaceCode> {
  const cell = { row, column: columnOf(missing, headers), value: missing.text };
  if (missing.why === 'not-drawn') return { code: missing.why, ...cell, county: missing.county };
  if (missing.why === 'code-and-name') return { code: missing.why, ...cell, name: missing.name };
  return { code: missing.why === 'unknown-state' && missing.text === '' ? 'no-state' : missing.why, ...cell };
}

/** The column that a place stands in, by its header. */
function columnOf({ why, text }: MissingPlace, { state, county, fips, day }: NonNullable<Dataset['headers']> = {}): string {
  if (why === 'no-day') return day ?? 'day';
  if (fips !== undefined && (why === 'code-and-name' || /^\d{3}/.test(text))) return fips;
  return why.endsWith('-state') ? (state ?? county ?? fips ?? 'state') : (county ?? fips ?? 'county');
}
