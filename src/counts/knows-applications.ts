import type { Counts } from './counts.js';

/** Whether a list of applications is held of that day: on the others nobody knows whether there are any. */
export function knowsApplications({ states, stateless }: Pick<Counts, 'states' | 'stateless'>): boolean {
  return [...Object.values(states), stateless].some(({ pending }) => pending > 0);
}
