import type { Fips } from '../../geography/geography.js';
import { findState } from '../../geography/names/states.js';

/** A text in two: a state by its name or postal code, and what stands before it or after it. */
export interface PartedText {
  readonly name: string;
  readonly state: Fips;
}

/**
 * The state that a folded text ends with, or else begins with, and the rest: "lee fl", "fl lee". `null` where it names none, or nothing else.
 * Whoever asks holds it against the places of that state: "la salle" names Louisiana no more than "jackson co" has to mean Colorado.
 */
export function partState(text: string): PartedText | null {
  const words = text.split(' ');
  for (const isLast of [true, false]) {
    for (const length of [3, 2, 1]) {
      const [named, rest] = isLast ? [words.slice(-length), words.slice(0, -length)] : [words.slice(0, length), words.slice(length)];
      const state = rest.length > 0 ? findState(named.join(' ')) : null;
      if (state) return { name: rest.join(' '), state: state.fips };
    }
  }
  return null;
}
