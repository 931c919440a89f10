import { basename } from 'node:path';
import type { Dataset } from '../agreements/dataset.js';
import { DataError } from '../agreements/data-error.js';
import type { Problem } from '../agreements/problem.js';
import { problemFrom } from '../agreements/problem-from.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';
import { loadPlaceFinder } from '../geography/names/load-place-finder.js';
import { datasetToJson } from './dataset-to-json.js';
import type { ExitCode } from './exit-code.js';
import { type History, buildHistory } from './history/build-history.js';
import { changesText } from './history/changes-text.js';
import { compareHistories } from './history/compare-histories.js';
import { describeOvertaken } from './history/describe-left-out.js';
import { findDoubts } from './history/find-doubts.js';
import { type HeldHistory, type Start, filesOf, readHeld, readStart, writeHeld } from './history/held-history.js';
import { type DatedList, readIceLists, sortFiles } from './history/read-ice-lists.js';
import { writeRecent } from './history/recent-lists.js';
import { sortLists } from './history/sort-lists.js';
import { joinProblems } from './join-problems.js';
import type { Output } from './output.js';
import { makeFolder } from './make-folder.js';
import { progress } from './progress.js';

/** What to do to a history. */
export interface UpdateRequest {
  readonly paths: readonly string[];
  readonly out: string;
  /** `null` to go on with what the folder holds, or else to begin with the bundled history. */
  readonly from: Start | null;
  /** Whether somebody looked at a newest list that lacks much, and says that it is right. */
  readonly isLossAccepted: boolean;
}

/** Takes new lists into the history that a folder holds, and says what changed. */
export async function runUpdate({ paths, out, from, isLossAccepted }: UpdateRequest, output: Output): Promise<ExitCode> {
  const say = (sentences: readonly string[]): void => sentences.forEach((sentence) => output.err(`${sentence}\n`));
  const files = filesOf(out);
  const held = await readHeld(files);
  const start = from === null && held ? held : await readStart(from ?? 'bundled');
  const { fresh, notes, faults } = await readLists(paths, start, output);
  const places = await loadPlaceFinder();
  const history = follow(start, fresh, places, isLossAccepted);
  const dataset = { ...history.dataset, problems: problemsOf(history, start.dataset) };
  if (held && from !== null) refuseLoss(held.dataset, dataset, files.history);

  const text = datasetToJson(dataset);
  const known = new Map([...start.known, ...fresh.map(({ digest, file }) => [digest, file] as const)]);
  await makeFolder(out);
  await writeHeld(files, { history: text, recent: writeRecent({ settled: history.settled, lists: history.recent, known }, text) });

  const before = (held ?? start).dataset;
  const isChanged = held?.text !== text;
  const begun = held && start === held ? '' : `, begun with ${start.name}`;
  output.out(isChanged ? `${files.history}${begun}\n${changesText(compareHistories(before, dataset))}` : 'Nothing new.\n');
  const doubts = [...faults, ...findDoubts({ before, after: dataset, history, fresh }, places)];
  say([...notes, ...describeOvertaken(history.overtaken, fresh), ...doubts]);
  if (doubts.length > 0) return 1;
  return isChanged ? 0 : 3;
}

/** What is in the files: lists to take, what is left out for no fault, and what somebody has to look at. */
async function readLists(paths: readonly string[], start: HeldHistory, output: Output) {
  const { lists, others } = await sortFiles(paths);
  const found = await readIceLists(lists, progress(lists.length, output), start.known);
  const names = new Set(start.known.values());
  const before = found.copies.filter(({ of }) => names.has(of));
  // A folder of somebody's machine is no business of those who load the history.
  const { fresh, held, late } = sortLists(
    // Problems as they are read back, so that nothing new changes no byte.
    found.lists.map((list) => ({ ...list, file: basename(list.file), problems: list.problems.flatMap((each) => problemFrom(each) ?? []) })),
    start.settled,
    start.lists,
  );
  return {
    fresh,
    notes: [
      ...(start.note === null ? [] : [start.note]),
      ...(others.length > 0 ? [`Not looked at, being no workbook and no CSV: ${others.join(', ')}.`] : []),
      ...(before.length > 0 ? [`${count(before.length, 'file was', 'files were')} read before.`] : []),
      ...found.copies.filter(({ of }) => !names.has(of)).map(({ file, of }) => `${file} was left out: it has the very bytes of ${of}.`),
      ...held.map(({ file, day }) => `${file} was left out: the history holds the list of ${day} already.`),
    ],
    faults: [
      ...(lists.length === 0 ? [`There is no list in ${paths.join(' and ')}.`] : []),
      ...[...found.refused, ...late].map(({ why }) => why),
    ],
  };
}

function follow(start: HeldHistory, fresh: readonly DatedList[], places: PlaceFinder, isLossAccepted: boolean): History {
  const { settled, lists, dataset } = start;
  const all = [...lists, ...fresh];
  const history = buildHistory(all, places, dataset.published, settled);
  const doubted = new Set(history.setAside.filter(({ backOn }) => backOn === null).map(({ list }) => list));
  if (!isLossAccepted || doubted.size === 0) return history;
  const accepted = all.map((list) => (doubted.has(list) ? { ...list, isAccepted: true } : list));
  return buildHistory(accepted, places, dataset.published, settled);
}

/**
 * Of the newest list of each kind alone, since a cell that is not understood comes back on every list until ICE mends it. An
 * older pending list than the participating one says nothing of today.
 */
function problemsOf({ newest, dataset }: History, before: Dataset): readonly Problem[] {
  const { participating, pending } = newest;
  if (!participating && !pending) return before.problems;
  const lists = [participating, pending].filter((list) => list !== null);
  return joinProblems(lists.filter(({ day }) => day >= (dataset.asOf ?? '')));
}

/** @throws {DataError} when a history that is begun anew would lose lists that are held */
function refuseLoss(held: Dataset, anew: Dataset, file: string): void {
  const lost = held.lists.filter((day) => !anew.lists.includes(day));
  if (lost.length === 0) return;
  throw new DataError(
    `${file} holds ${count(lost.length, 'list', 'lists')} that would be lost, the last of ${lost.at(-1)}: leave --from out to go on with it, or move it away.`,
    { file },
  );
}

const count = (value: number, one: string, many: string): string => `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`;
