import type { IsoDate } from '../calendar/day.js';
import type { Measure } from '../agreements/measure.js';
import type { Fips, Level } from '../geography/geography.js';
import type { Missing, Scope } from './place.js';

/** What a place has of a measure. */
export interface Reading {
  /** `null` where the source gives none that can be drawn: an empty cell, a word, or values that differ. */
  readonly value: number | null;
  /** What the source prints, each text once: several where rows give the place values that differ. */
  readonly printed: readonly string[];
}

/** Why a row of a measure has no place. */
export type MissingPlace = Missing | { readonly why: 'no-day'; /** What the source printed. */ readonly text: string };

/** A row of a measure, and where it belongs: to a county, to a state itself (`statewide`), or nowhere that could be found. */
export interface MeasuredRow {
  readonly row: number;
  readonly day: IsoDate | null;
  readonly scope: Scope;
  /** `null` when the state itself is not understood. */
  readonly state: Fips | null;
  /** The county or state; `null` for one that was not found. */
  readonly unit: Fips | null;
  /** The place as the source prints it: `Lee County, FL`. */
  readonly place: string;
  readonly value: number | null;
  readonly printed: string;
  /** Why it is unplaced; `null` where it is not. */
  readonly missing: MissingPlace | null;
}

/** Numbers of an author's own, of one day: counts ready-made. */
export interface MeasureCounts extends Pick<Measure, 'name' | 'kind'> {
  /** By level and code. A place that no row is of is left out. Numbers of counties are never added up to their state's: a rate has no sum. */
  readonly readings: Readonly<Record<Level, Readonly<Record<Fips, Reading>>>>;
  /** The numbers of all days, sorted: classes are made from them, so that a color means the same on every day. */
  readonly numbers: Readonly<Record<Level, readonly number[]>>;
  /** The day asked for, where the data gives none that it could be looked up by; else `null`. */
  readonly askedInVain: IsoDate | null;
  /** Every row of the day. */
  readonly rows: readonly MeasuredRow[];
}
