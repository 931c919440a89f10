import type { Agreement } from './agreement.js';
import { hashText } from './hash-text.js';

/** Letters of a key, of 36: a third of what an agreement's documents weigh as they travel is its key. */
const length = 5;

/**
 * What joins each agreement to its documents: a short number made of who signed what, and since when it is listed. Those that are alike in all of it,
 * since ICE prints a row twice at times, are told apart by their order among themselves, as are two that come to one number.
 */
export function documentKeys(agreements: readonly Agreement[]): string[] {
  const taken = new Map<string, number>();
  return agreements.map(({ state, agency, counties, model, status, listedFrom }) => {
    const key = hashText([state, agency, counties.join('+'), model, status, listedFrom].join('|')).slice(-length);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? key : `${key}.${before}`;
  });
}
