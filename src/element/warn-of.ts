import type { Misreading } from '../scene/words/describe-status.js';
import { loadFaults } from './load-parts.js';
import { warnOnce } from './warn-once.js';

/** For the author: what was not understood, what would have been, and what is drawn instead. The map says it too, should the words for it not come. */
export function warnOf(misread: readonly Misreading[]): void {
  if (misread.length === 0) return;
  loadFaults().then(
    ({ describeMisreading }) => misread.forEach((each) => warnOnce(`agreement-map: ${describeMisreading(each)}; using ${each.used}.`)),
    () => undefined,
  );
}
