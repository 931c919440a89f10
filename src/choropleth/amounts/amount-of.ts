import type { Count, Counts } from '../../counts/counts.js';
import type { Fips, Level } from '../../geography/geography.js';

/** How many residents a county or state has; `null` where nobody says. */
export type ResidentsOf = (unit: Fips) => number | null;

/** A number made of the agreements of a place, other than how many there are. Each is a file. */
export interface AmountOf {
  /** Lower limits of the classes. They are fixed, so that a color means the same on every day; what is below the first is a class where the amount is no whole number. */
  readonly breaks: Readonly<Record<Level, readonly number[]>>;
  /** Whether it is counted, and no ratio. */
  readonly isWhole: boolean;
  /** The amount of a place that has an agreement; `null` where it cannot be known, or would mislead. */
  valueOf(count: Count, unit: Fips, counts: Counts, residentsOf: ResidentsOf): number | null;
}
