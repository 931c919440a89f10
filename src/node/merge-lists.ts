import type { Dataset } from '../agreements/dataset.js';
import { joinProblems } from './join-problems.js';
import type { PlacedList } from './read-list.js';

/** One dataset of several lists, each agreement as its own list has it. Problems say which file they are of. */
export function mergeLists(lists: readonly PlacedList[]): Dataset {
  const datasets = lists.map(({ dataset }) => dataset);
  const days = [...new Set(datasets.flatMap((dataset) => dataset.lists))].sort();
  return {
    agreements: datasets.flatMap(({ agreements }) => agreements),
    problems: joinProblems(lists.map(({ file, dataset: { problems } }) => ({ file, problems }))),
    asOf: datasets
      .map(({ asOf }) => asOf)
      .reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null),
    source: datasets.find(({ source }) => source !== null)?.source ?? null,
    lists: days,
    gaps: datasets.flatMap(({ gaps }) => gaps),
    published: datasets.flatMap(({ published }) => published),
    measure: datasets.find(({ measure }) => measure !== null)?.measure ?? null,
  };
}
