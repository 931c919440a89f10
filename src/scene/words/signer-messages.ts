import type { Amount } from '../../choropleth/question.js';
import type { Signer } from '../../choropleth/scales/signer-scale.js';
import type { AskedSigner } from '../../counts/read-signers.js';
import type { Level } from '../../geography/geography.js';

/** What is said of who signed, in one language. */
export interface SignerMessages {
  /** @param kind which agreements alone are counted: "Task Force "; `''` for all. @param place " in Texas"; `''` for the country */
  title(level: Level, kind: string, place: string): string;
  readonly legend: string;
  /** Kinds of agency that signed, and no other: "Municipal agencies only". */
  meaning(signers: readonly Signer[]): string;
  /** How many agencies of each kind signed in a place: "1 municipal agency". */
  note(signers: ReadonlyMap<Signer, number>): string;
  /** Whose words the kinds are. */
  readonly caution: string;
  column(signer: Signer): string;
  /** That a map of who signed draws no other measure. */
  unused(measure: Amount): string;
  /** Which agreements alone are counted, "Task Force ", and of which kinds of agency: "municipal-agency Task Force ". */
  kindWords(kind: string, signers: readonly AskedSigner[]): string;
  /** That these alone are shown, in a sentence. */
  filter(signers: readonly AskedSigner[]): string;
  /** The title of a key that counts these alone. */
  legendAlone(title: string, signers: readonly AskedSigner[]): string;
  /** Agencies of all kinds, and of some. */
  readonly all: string;
  several(signers: readonly AskedSigner[]): string;
}
