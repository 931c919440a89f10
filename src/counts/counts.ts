import type { AgencyKind, Model } from '../agreements/agreement.js';
import type { Problem } from '../agreements/problem.js';
import type { PublishedTotal, Source } from '../agreements/dataset.js';
import type { IsoDate } from '../calendar/day.js';
import type { Fips } from '../geography/geography.js';
import type { MeasureCounts } from './measure-counts.js';
import type { Scope } from './place.js';

/**
 * Agreements by program model; a model that holds none is left out. `unknown` is one the source does not say, or not as a name. It is no
 * model's printed name: those begin with a capital.
 */
export type ByModel = Readonly<Record<string, number>>;

/** Agencies alike in one place: of one kind, placed alike, holding the same agreements. */
export interface Holding {
  /** `null` where the source does not say. */
  readonly kind: AgencyKind | null;
  readonly scope: Scope;
  readonly agencies: number;
  /** How many of them the source names: 0 where it names none. All unless given. */
  readonly named?: number;
  /** What each of them has signed. */
  readonly signed: ByModel;
  /** What each of them has applied for. */
  readonly pending: ByModel;
}

/** How many agreements a county or state has, on one day and under one filter. */
export interface Count {
  /** Signed ones. An agency that works in several counties counts in each of them, and once in their state. */
  readonly agreements: number;
  /** Agencies that signed them, of those that the source names. */
  readonly agencies: number;
  readonly byModel: ByModel;
  /** Of a state's agreements, those of state agencies; 0 for a county. */
  readonly statewide: number;
  /** Of a state's agreements, those for which no county was found; 0 for a county. */
  readonly unplaced: number;
  /** Applied for and not signed; never part of `agreements`. */
  readonly pending: number;
  readonly holdings: readonly Holding[];
}

/** What has to be said of a day: that the data cannot speak of it, or speaks of another one. */
export type DayNotice =
  /** Nothing can be said of the day: it is before the first list; or it is to be compared with a day that is not after it, `shown`. */
  | { readonly code: 'before-first'; readonly asked: IsoDate; readonly first: IsoDate; readonly shown?: IsoDate }
  /** The day is in a span without lists; the list at its start is shown. */
  | { readonly code: 'in-gap'; readonly after: IsoDate; readonly before: IsoDate }
  /** The day is after the newest list, which is shown. */
  | { readonly code: 'after-newest'; readonly asked: IsoDate; readonly newest: IsoDate };

/**
 * The agreements of one day, counted: all that a picture is drawn from. Plain data, comparable and printable as JSON, made by `tally` from
 * a list of agreements, or ready-made.
 */
export interface Counts {
  /** The day the numbers are of: that of the list, or of the data; `null` where nothing says. */
  readonly asOf: IsoDate | null;
  readonly notice: DayNotice | null;
  /** The counts of an earlier day that these are compared with; absent where they are not. */
  readonly before?: Counts;
  /** Counties with a signed or pending agreement. */
  readonly counties: Readonly<Record<Fips, Count>>;
  /** States with one: its counties' agencies once each, its state agencies, and what no county was found for. */
  readonly states: Readonly<Record<Fips, Count>>;
  /** Agreements whose state is not understood. */
  readonly stateless: Count;
  /** Models besides Jail Enforcement, Warrant Service Officer and Task Force that the source has on any day: those listed first come first. */
  readonly furtherModels: readonly Model[];
  /** Numbers of an author's own, in place of agreements, of which there are then none; `null` for agreements. */
  readonly measure: MeasureCounts | null;
  /** True where the source names states and no county, so that of counties nothing is known; absent where it is not so. */
  readonly areCountiesUnknown?: true;
  /** True where the source held no agreement, or no row of a measure, of any day. */
  readonly isEmpty: boolean;
  readonly source: Source | null;
  /** Cells of the source that were not understood, and places that were not found. */
  readonly problems: readonly Problem[];
  /** Totals that others published near the day. */
  readonly published: readonly PublishedTotal[];
}

/** `listed = placed + statewide + unplaced`, of signed agreements; and what is not counted. */
export interface Ledger {
  readonly listed: number;
  readonly placed: number;
  /** How many counties the placed ones are in. */
  readonly counties: number;
  readonly statewide: number;
  readonly unplaced: number;
  readonly pending: number;
  /** Of one state's ledger: signed ones whose state is not understood, which may be in it and are not counted. 0 for the country, which counts them. */
  readonly stateless: number;
}
