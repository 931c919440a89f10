import type { Fips } from '../geography/geography.js';
import type { Choropleth } from './classify.js';

/** States with agreements that the geography does not draw: an author's own may have fewer. */
export function undrawnStates({ states, counts }: Choropleth): readonly Fips[] {
  const drawn = new Set(states.map(({ id }) => id));
  // Sorted, because an object puts the codes without a leading zero first.
  return Object.keys(counts.states)
    .filter((state) => !drawn.has(state) && (counts.states[state]?.agreements ?? 0) > 0)
    .sort();
}
