import type { Fips, Geography } from '../geography/geography.js';
import { isCounty } from '../geography/fips.js';
import type { Picture } from '../scene/picture.js';
import type { Misreading } from '../scene/words/describe-status.js';

const warned = new Set<string>();

/** Says a thing on the console once, however many maps there are and however often they draw. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** For the author: what was not understood, what would have been, and what is drawn instead. */
export function describeMisreading({ attribute, text, expected, used }: Misreading): string {
  return `agreement-map: ${attribute}="${text}" is not ${expected}; using ${used}.`;
}

/** Says that the place to frame is not there. A county is looked for once the counties are there. */
export function warnOfFrame(picture: Picture, { states, counties }: Geography, within: Fips): void {
  const isThere =
    isCounty(within) && counties.length > 0 ? counties.some(({ id }) => id === within) : states.some(({ id }) => within.startsWith(id));
  if (isThere || picture.kind === 'waiting') return;
  const shown = picture.base.within === null ? 'the whole country' : 'its state';
  warnOnce(`agreement-map: within="${within}" is not in this geography; showing ${shown}.`);
}
