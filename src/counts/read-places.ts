import type { Problem } from '../agreements/problem.js';
import { isCounty } from '../geography/fips.js';
import type { Fips, Level } from '../geography/geography.js';
import type { MeasuredRow, Reading } from './measure-counts.js';

type Readings = Record<Level, Record<Fips, Reading>>;

/**
 * What each place has of a measure, by the rows of one day. Where rows give a place values that differ there is none to show: they are
 * neither added up nor chosen between.
 */
export function readPlaces(rows: readonly MeasuredRow[]): Readings {
  const readings: Readings = { county: {}, state: {} };
  for (const [unit, [first, ...others]] of byUnit(rows)) {
    const value = others.some((other) => other.value !== first.value) ? null : first.value;
    const printed = value === null ? [first, ...others].map((row) => row.printed) : [first.printed];
    readings[isCounty(unit) ? 'county' : 'state'][unit] = { value, printed: [...new Set(printed)] };
  }
  return readings;
}

/** Each row that gives a place another value than a row before it. */
export function problemsOfReading(rows: readonly MeasuredRow[], column: string): Problem[] {
  return [...byUnit(rows).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ value }) => value !== first.value)
      .map((row): Problem => ({
        ...{ code: 'given-twice', row: row.row, column, value: row.printed },
        ...{ place: row.place, other: first.row, given: first.printed },
      })),
  );
}

function byUnit(rows: readonly MeasuredRow[]): Map<Fips, [MeasuredRow, ...MeasuredRow[]]> {
  const groups = new Map<Fips, [MeasuredRow, ...MeasuredRow[]]>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const group = groups.get(row.unit);
    if (group) group.push(row);
    else groups.set(row.unit, [row]);
  }
  return groups;
}
