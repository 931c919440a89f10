import type { History } from './build-history.js';
import type { DatedList, FoundLists } from './read-ice-lists.js';
import type { SetAside } from './set-aside.js';

/** A sentence for each list that was read and does not count in the history. */
export function describeLeftOut(
  { copies }: Pick<FoundLists, 'copies'>,
  { overtaken, setAside }: Pick<History, 'overtaken' | 'setAside'>,
): string[] {
  return [
    ...copies.map(({ file, of }) => `${file} was left out: it has the very bytes of ${of}.`),
    ...describeOvertaken(overtaken),
    ...setAside.map(describeSetAside),
  ];
}

/** A sentence for each list that another one of its day overtook; of the pairs that have one of `fresh`, if that is given. */
export function describeOvertaken(overtaken: History['overtaken'], fresh?: readonly DatedList[]): string[] {
  const isNews = ({ list, by }: History['overtaken'][number]): boolean => fresh === undefined || fresh.includes(list) || fresh.includes(by);
  return overtaken
    .filter(isNews)
    .map(({ list, by }) => `${list.file} was left out: ${by.file} is a later list of the same day, ${list.day}.`);
}

/** Why a list was taken for a damaged copy. */
export function describeSetAside({ list, before, lost, backOn }: SetAside): string {
  const after = backOn === null ? 'and no later list confirms that' : `and they were back on the list of ${backOn}`;
  return `${list.file} was set aside as a damaged copy: it lacks ${lost} agreements of ${before.file}, ${after}.`;
}
