import { fileAdapter } from '../../agreements/adapters/file-adapter.js';
import { bundledCountsOn, type CountsOn, ownCountsOn } from '../../counts/load-quantities.js';

/** Data is loaded once for all sentences of a page. */
const known = new Map<string, CountsOn>();

/**
 * What counts the data of an address; the bundled lists where there is none. Data that could not be had is asked for again by whoever
 * asks next.
 */
export function countsOnOf(src: string, columns: string): CountsOn {
  const key = `${columns} ${src}`;
  let countsOn = known.get(key);
  if (!countsOn) {
    const made = src === '' ? bundledCountsOn() : ownCountsOn(fileAdapter(src, { columns }));
    countsOn = (asked) =>
      made(asked).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, countsOn);
  }
  return countsOn;
}
