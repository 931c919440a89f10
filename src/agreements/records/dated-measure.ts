import type { ReadData } from '../data-adapter.js';
import { fault } from '../fault.js';
import type { FaultPlace } from '../fault-sentences.js';
import { shareRepeated, type TableDays } from './find-days.js';
import type { Measure, PlaceValue } from '../measure.js';

/** What else is known of the table. */
interface DatedOptions {
  /** Whether the author says that each day is one of the figures. */
  readonly isNamed: boolean;
  /** All that it has, one after the other. */
  readonly columns: string;
  readonly file: string | undefined;
}

/**
 * A measure with the days of its rows, where each day gives places anew; a day that each row has for itself is none of the figures.
 *
 * @throws {DataError} when most places are given several times, and no day tells the times apart.
 */
export function datedMeasure(
  measure: Measure,
  { ofRow, days }: TableDays,
  { isNamed, columns, file }: DatedOptions,
): Pick<ReadData, 'measure' | 'asOf' | 'lists'> {
  const isDated = isNamed || days.length === 1 || shareRepeated(keyedBy(measure, ofRow), days.at(-1)) >= 0.5;
  const values = measure.values.map((value) => (isDated ? { ...value, day: ofRow.get(value.row) ?? null } : value));
  expectOnce({ ...measure, values }, columns, { file });
  return { measure: { ...measure, values }, asOf: days.at(-1) ?? null, lists: isDated ? days : [] };
}

const placeOf = ({ state, county }: PlaceValue): string => `${county} ${state}`.trim().toLowerCase();

function keyedBy({ values }: Measure, ofRow: TableDays['ofRow']): (readonly [string, string])[] {
  return values.flatMap((value) => {
    const day = ofRow.get(value.row);
    return day === undefined ? [] : [[placeOf(value), day] as const];
  });
}

/** Where most places come again with another number, something tells them apart that was not read: a year, an age, a sex. */
function expectOnce({ name, values }: Measure, columns: string, at: FaultPlace): void {
  const firstOf = new Map<string, PlaceValue>();
  const repeated = new Set<string>();
  let example: readonly [PlaceValue, PlaceValue] | null = null;
  // A row of no place is said as such.
  for (const value of values.filter((each) => placeOf(each) !== '')) {
    const key = `${placeOf(value)} ${value.day ?? ''}`;
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, value);
    else if (first.value !== value.value || first.printed !== value.printed) {
      repeated.add(key);
      example ??= [first, value];
    }
  }
  if (example === null || repeated.size * 2 <= firstOf.size) return;
  const [first, second] = example;
  const place = /^\d{5}$/.test(first.county) ? first.county : [first.county, first.state].filter((text) => text !== '').join(', ');
  throw fault('places-repeated', { column: name, place: place.slice(0, 60), row: second.row, other: first.row, columns }, at);
}
