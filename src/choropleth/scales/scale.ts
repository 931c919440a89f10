import type { Model } from '../../agreements/agreement.js';
import type { Count } from '../../counts/counts.js';

/** How a class is filled: one color, or stripes of several, so that none hides another. Colors are names in the palette. */
export type Paint =
  | { readonly kind: 'color'; readonly color: string }
  | { readonly kind: 'stripes'; readonly colors: readonly string[]; /** Degrees. */ readonly angle: number };

/** What a class means, for words to be made of. */
export type ClassMeaning =
  | { readonly kind: 'none' }
  /** From a number to another, both included; `to` is `null` for the open end. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number | null }
  /** `other` among them stands for any for which no color is left; `unknown` alone for what has no name. */
  | { readonly kind: 'models'; readonly models: readonly Model[] }
  /** Those for which no color is left; `other` as the last of too many to name. */
  | { readonly kind: 'other-models'; readonly models: readonly Model[] };

/** One class of a picture. */
export interface Class {
  /** Also its CSS part: `class-3`, `class-jem-wso`; `none` for none listed. */
  readonly name: string;
  readonly meaning: ClassMeaning;
  readonly paint: Paint;
  /** Whether the legend keeps it when no unit is in it. */
  readonly isAlwaysShown: boolean;
}

/** The classes of a picture, and which of them a unit is in. A new view is one more of these. */
export interface Scale {
  /** Index 0 is none listed. */
  readonly classes: readonly Class[];
  /** Position in `classes`. */
  classOf(count: Count | undefined): number;
}

/** None listed says nothing about the law: it is the land itself. */
export const noneListed: Class = { name: 'none', meaning: { kind: 'none' }, paint: { kind: 'color', color: 'land' }, isAlwaysShown: true };
