import { DataError } from '../agreements/data-error.js';
import type { Dataset } from '../agreements/dataset.js';
import type { IsoDate } from '../calendar/day.js';
import { findListDay } from '../calendar/list-days.js';
import { isListedOn } from '../counts/listings.js';

/**
 * A dataset as it stood on a day, which is what the tag shows with `as-of`: the newest list on or before it. Where the data keeps no lists,
 * what was signed by then.
 *
 * @throws {DataError} when the day is before the first list: nothing is known of it.
 */
export function datasetOn(dataset: Dataset, asked: IsoDate | undefined, file: string): Dataset {
  if (asked === undefined) return dataset;
  const { asOf, lists } = dataset;
  const list = findListDay(lists, asked);
  if (list.kind === 'before-first') throw new DataError(`${file} says nothing of ${asked}: its first list is of ${list.first}.`, { file });
  const listed = dataset.agreements.filter((agreement) => isListedOn(agreement, asked, list));
  return {
    ...dataset,
    agreements: listed.map((agreement) => ({ ...agreement, listedUntil: null })),
    asOf: list.kind === 'list' ? list.day : asOf === null || asked < asOf ? asked : asOf,
    lists: list.kind === 'list' ? [list.day] : [],
    gaps: [],
  };
}
