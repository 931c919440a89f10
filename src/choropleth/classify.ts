import type { Problem, ProgramModel } from '../agreements/agreement.js';
import type { IsoDate } from '../calendar/day.js';
import type { Dataset } from '../agreements/dataset.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import type { Fips, Geography, Level, Unit, Vintage } from '../geography/geography.js';
import { breaksOf, classify, type View } from './classify.js';
import { problemsOfPlacing } from '../counts/describe-missing.js';
import { memoize } from '../memory/memoize.js';
import { place } from '../counts/place.js';
import { listFor, tally, type Count, type Tally } from '../counts/tally.js';

/** What the author asked to see. */
export interface Question {
  readonly level: Level;
  readonly view: View;
  readonly models: readonly ProgramModel[];
  /** `null` for the newest day of the data. */
  readonly asOf: IsoDate | null;
}

/** The numbers of a map: every unit of a level with its count and class. */
export interface Choropleth {
  readonly question: Question;
  /** The geography's units of the level asked for. */
  readonly units: readonly Unit[];
  /** Class of each unit, parallel to `units`; 0 none listed. */
  readonly classes: Uint8Array;
  /** Lower limits of the density classes. */
  readonly breaks: readonly number[];
  readonly tally: Tally;
  /** The day the numbers are of: that of the list, or of the data; `null` when nothing says. */
  readonly asOf: IsoDate | null;
  /** States with agreements that the geography does not draw: an author's own may have fewer. */
  readonly undrawn: readonly Fips[];
  /** Cells whose place was not found, of the agreements and applications counted. */
  readonly problems: readonly Problem[];
  /** False when the day asked for is before the first list: then nothing is known, which is not "none listed". */
  readonly covered: boolean;
  count(unit: Fips): Count | undefined;
}

/** Everything that was loaded. */
export interface Subject {
  readonly geography: Geography;
  readonly gazetteer: Gazetteer;
  readonly dataset: Dataset;
  /** The vintage of the boundaries meant, also when only states are drawn; `null` for an author's own geography. */
  readonly vintage: Vintage | null;
}

/** A function from what was loaded and what was asked to the numbers; it keeps the stages that did not change. */
export function createChoropleth(): (subject: Subject, question: Question) => Choropleth {
  const placing = memoize((dataset: Dataset, gazetteer: Gazetteer, geography: Geography, vintage: Vintage | null) =>
    place(dataset.agreements, gazetteer, drawnIn(geography, gazetteer, vintage)),
  );
  const tallying = memoize((placements: ReturnType<typeof placing>, dataset: Dataset, asOf: IsoDate | null, models: string) =>
    tally(placements, dataset.lists, { asOf, models: models === '' ? [] : (models.split(' ') as ProgramModel[]) }),
  );
  const explaining = memoize(({ ledger, pending }: Tally) => problemsOfPlacing([...ledger.listed, ...pending]));
  const undrawing = memoize(({ states }: Tally, drawn: Geography) => {
    const ids = new Set(drawn.states.map(({ id }) => id));
    return [...states.keys()].filter((state) => !ids.has(state) && (states.get(state)?.agreements ?? 0) > 0);
  });
  return ({ geography, gazetteer, dataset, vintage }, question) => {
    const placements = placing(dataset, gazetteer, geography, vintage);
    const counted = tallying(placements, dataset, question.asOf, question.models.join(' '));
    const units = question.level === 'county' ? geography.counties : geography.states;
    const counts = question.level === 'county' ? counted.counties : counted.states;
    const breaks = breaksOf[question.level];
    const list = listFor(dataset.lists, question.asOf);
    return {
      question,
      units,
      breaks,
      tally: counted,
      asOf: dayShown(dataset, question.asOf),
      undrawn: undrawing(counted, geography),
      problems: explaining(counted),
      covered: list !== null,
      classes: Uint8Array.from(units, ({ id }) => classify(counts.get(id), question.view, breaks)),
      count: (unit) => counts.get(unit),
    };
  };
}

/** The day of the list shown; of data without lists, the day asked for, but no later than the data. */
function dayShown({ lists, asOf: newest }: Dataset, asked: IsoDate | null): IsoDate | null {
  const list = listFor(lists, asked);
  if (list !== undefined) return list ?? asked;
  return asked !== null && (newest === null || asked < newest) ? asked : newest;
}

function drawnIn(geography: Geography, gazetteer: Gazetteer, vintage: Vintage | null): (county: Fips) => boolean {
  if (geography.counties.length > 0) {
    const ids = new Set(geography.counties.map(({ id }) => id));
    return (county) => ids.has(county);
  }
  return (county) => vintage === null || (gazetteer.get(county)?.vintages.includes(vintage) ?? false);
}
