import { distance } from 'fastest-levenshtein';
import { partState } from './part-state.js';
import type { Entry } from './place-index.js';

/** Letters that may be wrong, by how many there are: in a short word two make another word. */
const mostWrong = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);

/**
 * What is spelled most like a text that nobody is called by, of places of many residents the first: "pinelas", "Philadelpia, PA". The state
 * that it ends with has to be right.
 */
export function nearestEntries(entries: readonly Entry[], start: string, most: number): readonly Entry[] {
  const { name, state } = partState(start) ?? { name: start, state: null };
  const allowed = mostWrong(name.length);
  const near = new Map<string, { readonly entry: Entry; readonly wrong: number }>();
  for (const entry of entries) {
    if (state !== null && entry.state !== state) continue;
    const wrong = wrongIn(entry, name, allowed);
    if (wrong > allowed) continue;
    const { place, inside } = entry.hit;
    // An agency is as near as the city in its name, and says no more; so is a former name.
    const key = place.id + (inside?.kind === 'agency' ? '' : entry.bare);
    const known = near.get(key);
    if (!known || wrong < known.wrong) near.set(key, { entry, wrong });
  }
  const found = [...near.values()].sort((a, b) => a.wrong - b.wrong || b.entry.residents - a.entry.residents);
  const least = found[0]?.wrong ?? 0;
  return found
    .filter(({ wrong }) => wrong === least)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** How many letters are wrong, seen as a whole short name, or as the beginning of a long one. */
function wrongIn({ name, bare }: Entry, typed: string, allowed: number): number {
  const whole = Math.abs(bare.length - typed.length) > allowed ? Infinity : distance(bare, typed);
  return name.length < typed.length ? whole : Math.min(whole, distance(name.slice(0, typed.length), typed));
}
