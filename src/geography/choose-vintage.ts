import type { Fips, Vintage } from './geography.js';
import { vintages } from './vintages.js';

/** What can be said about a choice of boundaries; `null` where there is nothing to say. */
export type VintageNotice =
  /** The data holds codes that only the 2017 boundaries draw, so these are drawn. */
  | 'follows-2017'
  /** The data holds codes that only the 2023 boundaries draw, so these are drawn. */
  | 'follows-2023'
  /** The data holds codes of both kinds: the present boundaries are drawn, and the others cannot be. */
  | 'both-kinds'
  /** The boundaries that the author asked for do not draw some of the codes. */
  | 'asked-for-other'
  | null;

/** Boundaries for a dataset, and what they cannot show. */
export interface VintageChoice {
  readonly vintage: Vintage;
  /** Codes in the data that belong to the other vintage, each once, in order. Never guessed across: these units do not nest. */
  readonly undrawable: readonly Fips[];
  readonly notice: VintageNotice;
}

// Census Bureau: Connecticut's counties gave way to planning regions on 2022-06-06, and Valdez-Cordova to Chugach and
// Copper River on 2019-01-02. All other counties are drawn in both vintages.
const onlyIn: Readonly<Record<Vintage, ReadonlySet<Fips>>> = {
  2017: new Set(['02261', '09001', '09003', '09005', '09007', '09009', '09011', '09013', '09015']),
  2023: new Set(['02063', '02066', '09110', '09120', '09130', '09140', '09150', '09160', '09170', '09180', '09190']),
};

/** Whether a county or equivalent stands in the boundaries of a year. */
export function isDrawnIn(vintage: Vintage, county: Fips): boolean {
  return !onlyIn[vintage === 2017 ? 2023 : 2017].has(county);
}

/**
 * Chooses the boundaries for the codes in a dataset. `auto` follows the codes; the present boundaries are taken where the codes do
 * not tell, and where they are of both kinds.
 */
export function chooseVintage(codes: Iterable<Fips>, asked: 'auto' | Vintage): VintageChoice {
  const held = [...new Set(codes)].sort();
  const old = held.filter((code) => onlyIn[2017].has(code));
  const present = held.filter((code) => onlyIn[2023].has(code));
  if (asked !== 'auto') {
    const undrawable = asked === 2017 ? present : old;
    return { vintage: asked, undrawable, notice: undrawable.length > 0 ? 'asked-for-other' : null };
  }
  // Where these are all there is, what only the others draw cannot be drawn.
  if (present.length === 0 && old.length > 0 && vintages.includes(2017)) return { vintage: 2017, undrawable: [], notice: 'follows-2017' };
  if (old.length === 0) return { vintage: 2023, undrawable: [], notice: present.length > 0 ? 'follows-2023' : null };
  return { vintage: 2023, undrawable: old, notice: 'both-kinds' };
}
