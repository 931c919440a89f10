import type { Model } from '../../agreements/agreement.js';
import type { Count } from '../../counts/counts.js';
import type { Fips } from '../../geography/geography.js';

/** How a class is filled: one color, or stripes of several, so that none hides another. Colors are names in the palette. */
export type Paint =
  | { readonly kind: 'color'; readonly color: string }
  | { readonly kind: 'stripes'; readonly colors: readonly string[]; /** Degrees. */ readonly angle: number };

/** What a class of agreements means, for words to be made of. */
export type AgreementMeaning =
  | { readonly kind: 'none' }
  /** None of its own, in a state whose own agency signed. */
  | { readonly kind: 'statewide' }
  /** Applied for, and nothing signed. */
  | { readonly kind: 'pending' }
  /** From a number to another, both included; `to` is `null` for the open end. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number | null };

/** What a class of program models means. */
export type ModelMeaning =
  /** `other` among them stands for any for which no color is left; `unknown` alone for what has no name. */
  | { readonly kind: 'models'; readonly models: readonly Model[] }
  /** Those for which no color is left; `other` as the last of too many to name. */
  | { readonly kind: 'other-models'; readonly models: readonly Model[] };

/** What a class of a measure means. */
export type MeasureMeaning =
  /** A class made from the numbers: the least and the most of those in it. */
  | { readonly kind: 'numbers'; readonly least: number; readonly most: number }
  /** A class of the author's own: from a number, included, to another, which is not. `null` for an open end. */
  | {
      readonly kind: 'step';
      readonly from: number | null;
      readonly to: number | null;
      /** All are whole numbers. */ readonly isWhole: boolean;
    }
  | { readonly kind: 'mark'; readonly isYes: boolean }
  /** There is a row, and no number in it that can be drawn. */
  | { readonly kind: 'no-number' }
  /** There is no row. */
  | { readonly kind: 'absent' };

/** What a class means; `no-amount` is of places with agreements, and without the amount of them that is drawn. */
export type ClassMeaning =
  | AgreementMeaning
  | ModelMeaning
  | MeasureMeaning
  | { readonly kind: 'no-amount' }
  /** Which kinds of agency signed, and no other. */
  | { readonly kind: 'signers'; readonly signers: readonly string[] }
  /** What is listed, and what was applied for. */
  | { readonly kind: 'application'; readonly application: 'besides' | 'none' | 'listed' | 'unknown' }
  /** What happened between two days. */
  | { readonly kind: 'change'; readonly change: string };

/** One class of a picture. */
export interface Class<Meaning = ClassMeaning> {
  /** Also its CSS part: `class-3`, `class-jem-wso`; `none` for none listed. */
  readonly name: string;
  readonly meaning: Meaning;
  readonly paint: Paint;
  /** Whether the legend keeps it when no unit is in it. */
  readonly isAlwaysShown: boolean;
}

/** The classes of a picture, and which of them a unit is in. A new view is one more of these. */
export interface Scale {
  readonly classes: readonly Class[];
  /** Position in `classes` of a unit, by its count or by its code. */
  classOf(count: Count | undefined, unit: Fips): number;
}

/** None listed says nothing about the law: it is the land itself. */
export const noneListed: Class = { name: 'none', meaning: { kind: 'none' }, paint: { kind: 'color', color: 'land' }, isAlwaysShown: false };
