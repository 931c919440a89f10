import type { Dataset } from '../agreements/dataset.js';
import type { Problem } from '../agreements/problem.js';
import type { Placement } from './place.js';
import { problemsOfPlacing } from './problems-of-placing.js';

/** Every place of a list that was not found, as problems of the cells that name it; once, where the list is one of states. */
export function problemsOfList(placements: readonly Placement[], headers?: Dataset['headers']): Problem[] {
  const [first] = placements;
  if (first === undefined || !isOfStates(placements)) return problemsOfPlacing(placements, headers);
  return [{ code: 'noted-states-only', row: first.agreement.row, column: 'county', value: '', mended: true }];
}

/** Whether a list is one of states: each agreement has its state, none names a county, and some would have one. */
export function isOfStates(placements: readonly Placement[]): boolean {
  const isOfState = ({ agreement, state, missing }: Placement): boolean =>
    state !== null && missing.every(({ why }) => why === 'no-county') && (missing.length > 0 || agreement.agencyType === 'state');
  return placements.every(isOfState) && placements.some(({ scope }) => scope === 'unplaced');
}
