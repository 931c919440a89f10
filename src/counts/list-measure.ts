import type { Dataset } from '../agreements/dataset.js';
import type { Measure } from '../agreements/measure.js';
import type { IsoDate } from '../calendar/day.js';
import { findListDay } from '../calendar/list-days.js';
import { isCounty } from '../geography/fips.js';
import type { Level } from '../geography/geography.js';
import { memoize } from '../memory/memoize.js';
import type { Counts } from './counts.js';
import type { DrawnCounties } from './drawn-counties.js';
import type { Listings } from './listings.js';
import type { MeasuredRow } from './measure-counts.js';
import { noteDay } from './note-day.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';
import { placeMeasure } from './place-measure.js';
import { problemsOfDay } from './problems-of-day.js';
import { problemOfMissing } from './problems-of-placing.js';
import { publishedNear } from './published-near.js';
import { problemsOfReading, readPlaces } from './read-places.js';
import { tally } from './tally.js';

/** Finds the places of a measure once, for every day that will be asked about. There are no agreements behind it. */
export function listMeasure(dataset: Dataset, measure: Measure, places: PlaceFinder): Listings {
  const placedWith = memoize((drawn: DrawnCounties) => placeMeasure(measure, places, drawn));
  const days = daysOf(dataset, measure);
  const countsOf = memoize((drawn: DrawnCounties, asked: IsoDate | null): Counts => {
    const placed = placedWith(drawn);
    const list = findListDay(days, asked);
    const rows =
      list.kind === 'before-first' ? [] : placed.filter(({ day }) => list.kind === 'no-lists' || day === null || day === list.day);
    const { name, kind } = measure;
    const asOf = list.kind === 'list' ? list.day : list.kind === 'before-first' ? asked : null;
    return {
      asOf,
      notice: noteDay({ lists: days, gaps: [], asOf: days[days.length - 1] ?? null }, asked),
      ...tally([]),
      furtherModels: [],
      measure: {
        name,
        kind,
        readings: readPlaces(rows),
        numbers: numbersOf(placed),
        rows,
        askedInVain: list.kind === 'no-lists' ? asked : null,
      },
      isEmpty: measure.values.length === 0,
      source: dataset.source,
      problems: problemsOfDay(dataset.problems, [...problemsOfPlaces(rows, dataset.headers), ...problemsOfReading(rows, name)]),
      published: publishedNear(dataset.published, asOf),
    };
  });
  return {
    dataset,
    codes: placedWith(() => true).flatMap(({ unit }) => (unit !== null && isCounty(unit) ? unit : [])),
    countsOn: countsOf,
    placementsOn: () => [],
  };
}

/** Days that the rows give, sorted; where they give none, the day that the data as a whole is of. */
function daysOf({ asOf }: Dataset, { values }: Measure): readonly IsoDate[] {
  const days = [...new Set(values.flatMap(({ day }) => day ?? []))].sort();
  return days.length > 0 || asOf === null ? days : [asOf];
}

function numbersOf(rows: readonly MeasuredRow[]): Record<Level, readonly number[]> {
  const of = (scope: MeasuredRow['scope']): number[] =>
    rows.flatMap((row) => (row.scope === scope && row.value !== null ? row.value : [])).sort((a, b) => a - b);
  return { county: of('county'), state: of('statewide') };
}

function problemsOfPlaces(rows: readonly MeasuredRow[], headers: Dataset['headers']): Counts['problems'] {
  return rows.flatMap(({ missing, row }) => (missing === null ? [] : problemOfMissing(missing, row, headers)));
}
