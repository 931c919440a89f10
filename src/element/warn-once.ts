import type { Geography } from '../geography/geography.js';
import type { Picture } from '../scene/picture.js';
import type { Misreading } from '../scene/words/describe-status.js';
import type { Settings } from '../scene/settings.js';

const warned = new Set<string>();

/** Says a thing on the console once, however many maps there are and however often they draw. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** For the author: what was not understood, what would have been, and what is drawn instead. */
export function warnOfMisreadings(misread: readonly Misreading[]): void {
  for (const { attribute, text, expected, used } of misread)
    warnOnce(`agreement-map: ${attribute}="${text}" is not ${expected}; using ${used}.`);
}

/** For the author: what was asked for and is not in the boundaries. A county is looked for once the counties are there. */
export function warnOfGeography(picture: Picture, geography: Geography, { level, within }: Settings): void {
  if (geography.vintage === null && geography.counties.length === 0 && level === 'county')
    warnOnce('agreement-map: the geography has no counties; using level="state".');
  if (picture.kind === 'waiting' || picture.base.absent === null) return;
  const shown = picture.base.within === null ? 'the whole country' : 'its state';
  warnOnce(`agreement-map: within="${within}" is not in this geography; showing ${shown}.`);
}
