import type { Measure } from '../agreements/measure.js';
import type { Problem } from '../agreements/problem.js';
import type { IsoDate } from '../calendar/day.js';
import { createListings } from '../counts/listings.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';
import type { DayFrom, PlacedList } from './read-list.js';

/** Where the rows of a table of numbers or marks went: what `reconcile --json` prints of one. */
export interface MeasureReconciliation {
  readonly file: string;
  readonly measure: Pick<Measure, 'name' | 'kind'>;
  readonly asOf: IsoDate | null;
  readonly dayFrom: DayFrom | null;
  /** `rows = counties + states + unplaced`, of the day shown. */
  readonly rows: number;
  /** Rows of other days. */
  readonly otherDays: number;
  readonly counties: number;
  readonly states: number;
  readonly unplaced: number;
  /** Rows that are placed and give no number or mark. */
  readonly withoutValue: number;
  /** Those rows, with what each prints in the place of one. */
  readonly rowsWithoutValue: readonly { readonly row: number; readonly printed: string }[];
  /** The number or mark (1 for yes) that each place is drawn with, by FIPS code; `null` where there is none to show. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly problems: readonly Problem[];
}

/** Adds up a table of numbers or marks as the map will: no number is an agreement. */
export function reconcileMeasure(
  { file, dataset, dayFrom }: PlacedList,
  asked: IsoDate | null,
  places: PlaceFinder,
): MeasureReconciliation | null {
  const { measure, asOf, problems } = createListings(dataset, places).countsOn(() => true, asked);
  if (measure === null) return null;
  const { name, kind, rows, readings } = measure;
  const drawn = Object.entries({ ...readings.county, ...readings.state }).map(([unit, { value }]) => [unit, value] as const);
  const scoped = (wanted: (typeof rows)[number]['scope']): number => rows.filter(({ scope }) => scope === wanted).length;
  const without = rows.filter(({ scope, value }) => scope !== 'unplaced' && value === null);
  return {
    file,
    measure: { name, kind },
    asOf,
    dayFrom,
    rows: rows.length,
    otherDays: (dataset.measure?.values.length ?? 0) - rows.length,
    counties: scoped('county'),
    states: scoped('statewide'),
    unplaced: scoped('unplaced'),
    withoutValue: without.length,
    rowsWithoutValue: without.map(({ row, printed }) => ({ row, printed })),
    values: Object.fromEntries(drawn.sort(([a], [b]) => (a < b ? -1 : 1))),
    problems,
  };
}
