import type { Count, Counts } from '../../counts/counts.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import type { Fips } from '../../geography/geography.js';
import { type Class, noneListed } from './scale.js';

/** A county without an agreement of its own, in a state whose own agency signed one: it is covered, and no agency in it is listed. */
const statewideOnly: Class = {
  name: 'statewide',
  meaning: { kind: 'statewide' },
  paint: { kind: 'color', color: 'statewide' },
  isAlwaysShown: false,
};

/** An application, and nothing signed. */
const pendingOnly: Class = {
  name: 'pending',
  meaning: { kind: 'pending' },
  paint: { kind: 'stripes', colors: ['land', 'land', 'class-3'], angle: 45 },
  isAlwaysShown: false,
};

/** What a place without an agreement of its own can be. They come first in every scale of agreements. */
export const unlisted: readonly Class[] = [noneListed, statewideOnly, pendingOnly];

/** Position in `unlisted` of a place that has no agreement of its own. */
export function unlistedClass(count: Count | undefined, unit: Fips, { states }: Pick<Counts, 'states'>): number {
  if (count && count.pending > 0) return unlisted.indexOf(pendingOnly);
  const isCovered = isCounty(unit) && (states[stateOf(unit)]?.statewide ?? 0) > 0;
  return unlisted.indexOf(isCovered ? statewideOnly : noneListed);
}
