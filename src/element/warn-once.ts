import type { Misreading } from '../scene/words/describe-status.js';
import type { Settings } from '../scene/settings.js';

const warned = new Set<string>();

/** Says a thing on the console once, however many maps there are and however often they draw. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** For the author: what was not understood, what would have been, and what is drawn instead; and that a map by county is one of states. */
export function warnOfMisreadings(misread: readonly Misreading[], hasCounties: boolean, { level }: Settings): void {
  for (const { attribute, text, expected, used } of misread)
    warnOnce(`agreement-map: ${attribute}="${text}" is not ${expected}; using ${used}.`);
  if (!hasCounties && level === 'county') warnOnce('agreement-map: no counties in the geography; using "state".');
}
