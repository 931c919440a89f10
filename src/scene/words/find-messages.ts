import type { Level, Vintage } from '../../geography/geography.js';

/** What is said to those who look for a place, in one language. */
export interface FindMessages {
  /** An offer of what is in a place of the map: "Doral, in Miami-Dade County, Florida". */
  inside(name: string, label: string): string;
  /** The same as the beginning of an answer. @param also other places that it is in as well */
  isIn(name: string, label: string, also: readonly string[]): string;
  /** That no agency of a city is among those of its county. */
  noneOf(city: string): string;
  /** An offer that was found by a name it had before. */
  former(label: string, former: string): string;
  /** How many places are offered, for speech. */
  count(n: number): string;
  /** That several counties have the name that was typed. */
  namesakes(name: string, counties: number): string;
  /** That more places answer than are offered. */
  more(offered: number, total: number): string;
  /** That nothing answers, and what was searched. @param isNear whether what is spelled alike is offered */
  none(text: string, level: Level, isNear: boolean): string;
  absent(labels: readonly string[], vintage: Vintage): string;
}
