import type { Amount } from '../../choropleth/question.js';
import type { Application } from '../../choropleth/scales/pending-scale.js';
import type { IsoDate } from '../../calendar/day.js';
import type { Level } from '../../geography/geography.js';

/** How many applications there are, and where. */
export interface PendingSum {
  readonly pending: number;
  readonly placed: number;
  readonly counties: number;
  readonly statewide: number;
  readonly unplaced: number;
}

/** What is said of applications, in one language. */
export interface PendingMessages {
  /** @param kind which program models alone are counted: "Task Force "; `''` for all. @param place " in Texas"; `''` for the country */
  title(level: Level, kind: string, place: string): string;
  readonly legend: string;
  meaning(application: Application): string;
  /** "79 applications pending: 71 in 59 counties, 7 statewide, 1 not placed." */
  ledger(sum: PendingSum, kind: string): string;
  /** The picture in a sentence. @param applied how many of `drawn` units have an application */
  summary(applied: number, drawn: number, level: Level, date: IsoDate | null, place: string): string;
  /** That no application is known of on the day. */
  readonly unknown: string;
  readonly column: string;
  /** That a map of applications draws no other measure. */
  unused(measure: Amount): string;
}
