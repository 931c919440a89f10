import type { IsoDate } from '../../calendar/day.js';
import type { MeasureMeaning } from '../../choropleth/scales/scale.js';
import type { DayNotice } from '../../counts/counts.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { MissingPlace } from '../../counts/measure-counts.js';
import type { Level } from '../../geography/geography.js';

/** What is measured, and what it is counted in. */
export interface MeasureNames {
  readonly name: string;
  readonly kind: 'number' | 'mark';
  /** `''` where nobody says. */
  readonly unit: string;
}

/** How many places there are, and what they have. */
export interface MeasureSum {
  readonly level: Level;
  readonly drawn: number;
  readonly state: string | null;
  readonly date: IsoDate | null;
  /** Of the places drawn that have one, sorted. */
  readonly values: readonly number[];
}

/** What is said of a measure, in one language. It never speaks of agreements. */
export interface MeasureMessages {
  title(name: string, level: Level, state: string | null): string;
  summary(sum: MeasureSum, names: MeasureNames): string;
  legendTitle(names: MeasureNames): string;
  meaning(meaning: MeasureMeaning, names: MeasureNames): string;
  /** A value with what it is counted in, or the word for a mark. */
  value(value: number, names: MeasureNames): string;
  readonly ledger: {
    listed(rows: number, state: string | null): string;
    part(part: LedgerPart, rows: number, counties: number): string;
    readonly between: string;
    readonly end: string;
    /** Of the rows that are placed. */
    withoutNumber(rows: number, kind: MeasureNames['kind']): string;
  };
  readonly notes: {
    /** The boundaries follow the codes in the data. */
    readonly follows2017: string;
    undrawable(codes: readonly string[], vintage: number): string;
    undrawn(names: readonly string[]): string;
  };
  readonly status: {
    readonly empty: string;
    day(notice: DayNotice): string;
    undated(asked: IsoDate): string;
    /** There are values, and none at this level. */
    otherLevel(level: Level): string;
    readonly noValue: string;
  };
  /** A setting means nothing for a measure, or not what it says. */
  unused(attribute: string, text: string): string;
  badBreaks(text: string): string;
  readonly unit: {
    /** @param what the value, or why there is none */
    headline(what: string, names: MeasureNames, date: IsoDate | null): string;
    readonly absent: string;
    /** What stands where a number should: `NA`, or nothing. */
    noNumber(printed: string, kind: MeasureNames['kind']): string;
    differing(printed: readonly string[]): string;
    ofState(value: string, state: string): string;
  };
  readonly panel: {
    title(part: LedgerPart): string;
    note(part: LedgerPart): string;
    missing(missing: MissingPlace): string;
    differs(): string;
  };
}
