import type { Amount } from '../../choropleth/question.js';
import type { Level } from '../../geography/geography.js';
import type { Model } from '../../agreements/agreement.js';

/** A place with the number it is named for. */
export interface NamedNumber {
  readonly name: string;
  readonly number: number;
}

/** What the forms of an edition say besides what a map says: another language is one more of these. */
export interface EditionMessages {
  /** The place that all is of. @param state `null` for the whole country */
  place(state: string | null): string;
  /** Which models are counted, in a cell. */
  models(models: readonly Model[]): string;
  /** What the alternative text is of. */
  map(title: string): string;
  /** An entry of the key: what a class means, and how many places are in it; `''` where that is not said. */
  entry(label: string, units: string): string;
  /** @param title `''` where the entries need none */
  key(title: string, entries: readonly string[]): string;
  /** What the numbers at the end of the lines of a key count, in a word. */
  readonly counted: Readonly<Record<Level, string>>;
  /** Where the most are: one place or several, and what they have together of all. */
  most(places: readonly NamedNumber[], together: number, all: number, state: string | null): string;
  /** Where a ratio or another amount is highest. @param title what is measured */
  highest(title: string, places: readonly NamedNumber[], amount: Amount): string;
  /** The large number of a card: what it counts, without it. */
  listed(n: number, state: string | null): string;
  /** That a table leaves out places that have nothing. */
  onlyListed(left: number, of: number, level: Level): string;
  readonly columns: {
    readonly fips: string;
    readonly asOf: string;
    readonly models: string;
    readonly signers: string;
    readonly source: string;
  };
}
