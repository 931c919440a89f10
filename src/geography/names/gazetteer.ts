import type { Fips, Vintage } from '../geography.js';

/** What is known of a county or state besides its shape. */
export interface Place {
  readonly id: Fips;
  /** Legal name: "Palm Beach County", "Baltimore city", "Orleans Parish"; a state's is its name. */
  readonly name: string;
  /** Bare name: "Palm Beach", "Baltimore", "Orleans". */
  readonly shortName: string;
  /** Postal code of the state it is in (a state's own code for a state). */
  readonly state: string;
  /** Residents; `null` where the Census gives none in the table used. */
  readonly population: number | null;
  /** The year whose first of July that number stands for; `null` where there is no number. */
  readonly populationYear: number | null;
  /** Land in square kilometers. */
  readonly landArea: number | null;
  /** The vintages in which this code is drawn. */
  readonly vintages: readonly Vintage[];
}

/** The answer to "which county is that?": one code, or why there is none. */
export type Found = { readonly fips: Fips } | { readonly reason: 'unknown' | 'ambiguous'; readonly candidates: readonly Fips[] };

/** Who the places are: every county and state of both vintages, by code and by name. */
export interface Gazetteer {
  readonly counties: readonly Place[];
  readonly states: readonly Place[];
  /** `undefined` for a code nobody uses. */
  get(id: Fips): Place | undefined;
}

/** What it takes to find the places that a list names. */
export interface PlaceFinder {
  readonly counties: readonly Pick<Place, 'id'>[];
  /** A county by name or code within a state (postal code). Never guesses: an unknown spelling is unknown. */
  findCounty(state: string, text: string): Found;
}
