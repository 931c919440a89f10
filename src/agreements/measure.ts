import type { IsoDate } from '../calendar/day.js';

/** One number, or one mark, of one place on one day. */
export interface PlaceValue {
  /** Postal code (`FL`, `GU`), or what the source printed when that is no state. */
  readonly state: string;
  /** A five-digit FIPS code, or a county's name as the source printed it; `''` where the row is of the state itself. */
  readonly county: string;
  /** The county's name printed beside a code, which is held against it; left out where there is none. */
  readonly printedCounty?: string;
  /** The two digits of a state that stand beside its name, which are held against it; left out where there are none. */
  readonly stateCode?: string;
  /** Of a mark 1 for yes and 0 for no. `null` where the source gives none: `printed` says in which words. */
  readonly value: number | null;
  /** The cell as printed: `''` where it is empty, `NA`. */
  readonly printed: string;
  /** The day of the row; `null` where the source gives none a row. */
  readonly day: IsoDate | null;
  /** Row of the source, counted as the source's own program counts them. */
  readonly row: number;
}

/** Numbers by place, of an author's own: any measure. They are not agreements, and nothing speaks of them as such. */
export interface Measure {
  /** What is measured, as its column is headed: `Rate per 1,000`. */
  readonly name: string;
  /** Numbers, or words for yes and no. */
  readonly kind: 'number' | 'mark';
  readonly values: readonly PlaceValue[];
}
