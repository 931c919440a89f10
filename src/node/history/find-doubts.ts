import type { Agreement } from '../../agreements/agreement.js';
import type { Dataset } from '../../agreements/dataset.js';
import type { Problem } from '../../agreements/problem.js';
import { place } from '../../counts/place.js';
import type { PlaceFinder } from '../../geography/names/gazetteer.js';
import { problemSentence } from '../../scene/words/problems.js';
import { agreementKey } from '../../agreements/agreement-key.js';
import type { History } from './build-history.js';
import { describeSetAside } from './describe-left-out.js';
import type { DatedList } from './read-ice-lists.js';

/**
 * What somebody has to look at, a sentence each: lists that are set aside, and cells and places of the newest list that were
 * understood before or were not there. What was not understood before either is no news, and stays among the problems.
 */
export function findDoubts(
  { before, after, history, fresh }: { before: Dataset; after: Dataset; history: History; fresh: readonly DatedList[] },
  places: PlaceFinder,
): string[] {
  const isNews = new Set(fresh.map(({ digest }) => digest));
  const days = new Set(fresh.map(({ day }) => day));
  const setAside = history.setAside.filter(({ list, backOn }) => backOn === null || isNews.has(list.digest) || days.has(backOn));
  const isKnown = new Set(before.problems.map(cellOf));
  const wasUnplaced = new Set(unplacedIn(before, places).map(agreementKey));
  return [
    ...setAside.map(
      (each) => `${describeSetAside(each)}${each.backOn === null ? ' If it is right all the same, --accept-loss takes it.' : ''}`,
    ),
    ...after.problems.filter((problem) => problem.mended !== true && !isKnown.has(cellOf(problem))).map(describeCell),
    ...unplacedIn(after, places)
      .filter((agreement) => !wasUnplaced.has(agreementKey(agreement)))
      .map(
        ({ state, agency, counties, row }) =>
          `Row ${row}: ${state}, ${agency} has no place: ${counties.join('; ') || 'the list names no county'}.`,
      ),
  ];
}

/** By what a cell is the same on two lists: its row moves. */
const cellOf = ({ code, column, value }: Problem): string => [code, column, value].join('|');

function describeCell(problem: Problem): string {
  const { file, row, column, value } = problem;
  return `${file === undefined ? '' : `${file}: `}row ${row}, ${column}${value === '' ? '' : ` “${value}”`}: ${problemSentence(problem)}`;
}

/** On the newest list. */
function unplacedIn({ agreements }: Dataset, places: PlaceFinder): Agreement[] {
  const current = agreements.filter(({ listedUntil }) => listedUntil === null);
  return place(current, places, () => true).flatMap(({ agreement, scope }) => (scope === 'unplaced' ? [agreement] : []));
}
