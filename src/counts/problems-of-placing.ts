import type { Problem } from '../agreements/problem.js';
import type { Missing, Placement } from './place.js';

/** Every place that was not found, as problems of the cells that name it. */
export function problemsOfPlacing(placements: readonly Placement[]): Problem[] {
  return placements.flatMap(({ agreement: { row }, missing }) => missing.map((each) => problemOfMissing(each, row)));
}

/** A place that was not found, as a problem of the cell that names it. */
export function problemOfMissing({ why, text, name }: Missing, row: number): Problem {
  if (why === 'code-and-name') return { code: why, row, column: 'county', value: text, name: name ?? '' };
  const code = why === 'unknown-state' && text === '' ? 'no-state' : why;
  return { code, row, column: why === 'unknown-state' ? 'state' : 'county', value: text };
}
