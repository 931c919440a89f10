import type { Agreement, Model } from '../agreements/agreement.js';
import type { Dataset } from '../agreements/dataset.js';
import type { IsoDate } from '../calendar/day.js';
import { findListDay, type ListDay } from '../calendar/list-days.js';
import type { Fips } from '../geography/geography.js';
import { memoize } from '../memory/memoize.js';
import type { Counts } from './counts.js';
import { listFurtherModels } from './list-further-models.js';
import { problemsOfDay } from './problems-of-day.js';
import { isOfStates, problemsOfList } from './problems-of-list.js';
import { listMeasure } from './list-measure.js';
import { noteDay } from './note-day.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';
import { place, type Placement, withoutDoubtful } from './place.js';
import { type DrawnCounties, everywhere } from './drawn-counties.js';
import { isAskedSigner, readSigners } from './read-signers.js';
import { publishedNear } from './published-near.js';
import { kindsOfAgencies, tally } from './tally.js';

/** A dataset with its places found: counted for any day, and listed for whoever asks who signed. */
export interface Listings {
  readonly dataset: Dataset;
  /** Every county code that the agreements name, of any day and any year's boundaries. */
  readonly codes: readonly Fips[];
  /**
   * Counts a day.
   *
   * @param drawn whether the boundaries on show have a county; compared by identity
   * @param asked `null` for the newest day
   * @param compared an earlier day whose counts stand beside them; none unless given
   */
  countsOn(drawn: DrawnCounties, asked: IsoDate | null, compared?: IsoDate | null): Counts;
  /**
   * The agreements behind those counts, of these models; of all where `models` is empty.
   *
   * @param signers kinds of agency that alone count, as they were written; all unless given
   */
  placementsOn(drawn: DrawnCounties, asked: IsoDate | null, models: readonly Model[], signers?: string): readonly Placement[];
}

/** Finds the places of a dataset's agreements, or of its measure, once, for every day that will be asked about. */
export function createListings(dataset: Dataset, places: PlaceFinder): Listings {
  if (dataset.measure !== null) return listMeasure(dataset, dataset.measure, places);
  const furtherModels = listFurtherModels(dataset.agreements);
  const placedWith = memoize((drawn: DrawnCounties) => withoutDoubtful(place(dataset.agreements, places, drawn)));
  const listedOn = memoize((placements: readonly Placement[], asked: IsoDate | null) => placementsOf(placements, dataset.lists, asked));
  const countsOf = memoize((placements: readonly Placement[], asked: IsoDate | null) =>
    countDay(dataset, placements, asked, furtherModels),
  );
  const selected = memoize((placements: readonly Placement[], models: readonly Model[], signers: string) => {
    const asked = readSigners(signers).signers;
    if (models.length + asked.length === 0) return placements;
    const kindOf = kindsOfAgencies(placements);
    return placements.filter((placement) => {
      const { model } = placement.agreement;
      return (models.length === 0 || (model !== null && models.includes(model))) && isAskedSigner(asked, kindOf(placement));
    });
  });
  const comparedWith = memoize((counts: Counts, placements: readonly Placement[], day: IsoDate): Counts => {
    const before = countDay(dataset, placementsOf(placements, dataset.lists, day), day, furtherModels);
    const { asOf: shown } = counts;
    const isEarlier = before.asOf === null || shown === null || before.asOf < shown;
    return {
      ...counts,
      before: isEarlier || shown === null ? before : { ...before, notice: { code: 'before-first', asked: day, first: shown, shown } },
    };
  });
  return {
    dataset,
    codes: [...new Set(placedWith(everywhere).flatMap(({ counties }) => counties))],
    countsOn: (drawn, asked, compared = null) => {
      const counts = countsOf(listedOn(placedWith(drawn), asked), asked);
      return compared === null ? counts : comparedWith(counts, placedWith(drawn), compared);
    },
    placementsOn: (drawn, asked, models, signers = '') => selected(listedOn(placedWith(drawn), asked), models, signers),
  };
}

/** The placements that the list of a day holds. */
export function placementsOf(placements: readonly Placement[], lists: readonly IsoDate[], asked: IsoDate | null): readonly Placement[] {
  const list = findListDay(lists, asked);
  return list.kind === 'before-first' ? [] : placements.filter(({ agreement }) => isListedOn(agreement, asked, list));
}

/**
 * Whether an agreement stands on the list of a day.
 *
 * @param list the list that speaks for the day asked for
 */
export function isListedOn(agreement: Agreement, asked: IsoDate | null, list: ListDay): boolean {
  const day = list.kind === 'list' ? list.day : asked;
  if (agreement.listedUntil !== null && (day === null || agreement.listedUntil < day)) return false;
  if (day === null) return true;
  const from = agreement.listedFrom ?? (list.kind === 'no-lists' ? agreement.signed : null);
  return from === null || from <= day;
}

function countDay(dataset: Dataset, placements: readonly Placement[], asked: IsoDate | null, furtherModels: readonly Model[]): Counts {
  const asOf = dayShown(dataset, asked);
  return {
    asOf,
    notice: noteDay(dataset, asked),
    ...tally(placements),
    furtherModels,
    measure: null,
    ...(isOfStates(placements) && { areCountiesUnknown: true }),
    isEmpty: dataset.agreements.length === 0,
    source: dataset.source,
    problems: problemsOfDay(dataset.problems, problemsOfList(placements, dataset.headers)),
    published: publishedNear(dataset.published, asOf),
  };
}

/** The day of the list shown; of data without lists, the day asked for, but no later than the data. */
function dayShown({ lists, asOf: newest }: Dataset, asked: IsoDate | null): IsoDate | null {
  const list = findListDay(lists, asked);
  if (list.kind === 'list') return list.day;
  if (list.kind === 'before-first') return asked;
  return asked !== null && (newest === null || asked < newest) ? asked : newest;
}
