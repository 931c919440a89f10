import type { Level } from '../../geography/geography.js';

/** What is said of a picture as a whole: in a few sentences before it, and in the map in words. */
export interface OverviewMessages {
  /** Which places have the most. */
  most(places: readonly string[]): string;
  /** States none of whose places has one, by their names, or, where those are too many, by their number. */
  none(states: readonly string[]): string;
  noneIn(states: number): string;
  /** The region with the smallest share of places that have one. */
  fewest(region: string, held: number, all: number, level: Level): string;
  /**
   * Groups of places that border each other.
   *
   * @param groups without states where those go without saying
   * @param isHigh whether those in the highest classes are meant, and not those that have one
   */
  clusters(groups: readonly { readonly units: number; readonly states: readonly string[] }[], level: Level, isHigh: boolean): string;
}
