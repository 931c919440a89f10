import type { IsoDate } from '../../calendar/day.js';
import type { Problem } from '../problem.js';

/** A row of a sheet or delimited file. */
export interface TableRow {
  /** Row number as the source's own program shows it, from 1. */
  readonly row: number;
  /** One text per column, dates as `YYYY-MM-DD`, nothing trimmed; `''` where the cell is empty. */
  readonly cells: readonly string[];
  /** The hyperlink of each cell, `null` where it has none. Empty array when the format has no links. */
  readonly links: readonly (string | null)[];
}

/** What every tabular reader gives: headers, rows, and what it could not read. */
export interface Table {
  readonly columns: readonly string[];
  /** What stands in the cells above the headers, titles and notes; left out where there is nothing. */
  readonly preamble?: readonly string[];
  /** The name of its sheet. */
  readonly sheet?: string;
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** The day the file says it was saved; `null` when it does not say. */
  readonly saved: IsoDate | null;
  /** Whether headers may be paths, as those of records in records are: a header of a sheet may have any dot (`Exp.Date`). */
  readonly isNested?: boolean;
}
