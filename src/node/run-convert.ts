import { stat } from 'node:fs/promises';
import { DataError } from '../agreements/data-error.js';
import { countCells } from '../agreements/count-cells.js';
import type { Dataset } from '../agreements/dataset.js';
import { printable } from '../agreements/printable.js';
import { createListings } from '../counts/listings.js';
import { place } from '../counts/place.js';
import { isOfStates } from '../counts/problems-of-list.js';
import { loadPlaceFinder } from '../geography/names/load-place-finder.js';
import { buildHistory } from './history/build-history.js';
import { describeLeftOut } from './history/describe-left-out.js';
import { checkFile } from './check-file.js';
import { datasetOn } from './dataset-on.js';
import { datasetToCsv } from './dataset-to-csv.js';
import { datasetToJson } from './dataset-to-json.js';
import type { ExitCode } from './exit-code.js';
import { measureToCsv } from './measure-to-csv.js';
import { mergeLists } from './merge-lists.js';
import type { Output } from './output.js';
import { progress } from './progress.js';
import { readIceLists } from './history/read-ice-lists.js';
import { type PlacedList, type ReadOptions, readList } from './read-list.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './write-whole.js';

/** What to write, and how to read it. */
export interface ConvertRequest {
  readonly files: readonly string[];
  readonly out: string;
  readonly options: ReadOptions;
}

/** Writes what the tag can load: one dataset of all the files. What did not go into it is said. */
export async function runConvert({ files, out, options }: ConvertRequest, output: Output): Promise<ExitCode> {
  await refuseOwnInput(files, out);
  const { dataset, leftOut, isDamaged, isEmpty } =
    files.length === 1 ? joined([await readList(files[0] as string, options)]) : await readTogether(files, options, output);
  const isCsv = /\.csv$/i.test(out);
  const { measure } = dataset;
  await writeWhole(out, !isCsv ? datasetToJson(dataset) : measure ? measureToCsv(measure) : datasetToCsv(dataset));
  for (const sentence of leftOut) output.err(`${sentence}\n`);
  output.err(`${out}: ${contentOf(dataset)}\n`);
  const faults = await describeFaults(dataset, files);
  if (faults !== null) output.err(`${faults}\n`);
  if (isEmpty) output.err(`${files.join(' and ')} held no agreement. If that is on purpose, --kind says which list it is.\n`);
  return faults === null && !isDamaged && !isEmpty ? 0 : 1;
}

/** `null` when everything was understood and has a place. Cells are counted as the map that loads this counts them. */
async function describeFaults(dataset: Dataset, files: readonly string[]): Promise<string | null> {
  const places = await loadPlaceFinder();
  const { problems } = createListings(dataset, places).countsOn(() => true, null);
  const placements = place(dataset.agreements, places, () => true);
  const unplaced = isOfStates(placements) ? 0 : placements.filter(({ scope }) => scope === 'unplaced').length;
  const cells = problems.every(({ mended }) => mended === true) ? 0 : countCells(problems);
  const faults = [
    ...(cells > 0 ? [`${count(cells, 'cell', 'cells')} could not be read as printed`] : []),
    ...(unplaced > 0 ? [`${count(unplaced, 'agreement has', 'agreements have')} no place`] : []),
  ];
  return faults.length > 0
    ? `${faults.join(', and ')}: agreement-map reconcile${files.length === 1 ? ` ${files[0]}` : ''} says which.`
    : null;
}

const count = (value: number, one: string, many: string): string => `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`;

/** A dataset, and a sentence for each file that does not count in it. */
interface Together {
  readonly dataset: Dataset;
  readonly leftOut: readonly string[];
  /** Whether one of them is a damaged copy. The others are left out because another file says the same, or says it later. */
  readonly isDamaged: boolean;
  /** Whether nothing is in it, and nobody says which list that is. */
  readonly isEmpty: boolean;
}

const joined = (lists: readonly PlacedList[], leftOut: readonly string[] = []): Together => ({
  dataset: mergeLists(lists),
  leftOut,
  isDamaged: false,
  isEmpty: lists.every(
    ({ kind, isBlank, dataset }) => (kind === null && dataset.measure === null) || (kind === 'participating' && isBlank),
  ),
});

/** ICE's lists of several days are one history, in which an agreement stands once; other files are parts of one list. */
async function readTogether(files: readonly string[], options: ReadOptions, output: Output): Promise<Together> {
  for (const file of files) await checkFile(file);
  const found = await readIceLists(files, progress(files.length, output));
  // Whoever names columns, a form or a kind says that these are no lists as ICE publishes them.
  const isOther = options.columns !== undefined || options.kind !== undefined || (options.format ?? 'ice') !== 'ice';
  const [refused] = found.refused;
  if (!refused && !isOther) {
    const history = buildHistory(found.lists, await loadPlaceFinder(), []);
    return {
      dataset: { ...datasetOn(history.dataset, options.asOf, 'The history'), problems: history.problems },
      leftOut: describeLeftOut(found, history),
      isDamaged: history.setAside.length > 0,
      isEmpty: false,
    };
  }
  if (refused && found.lists.length > 0 && !isOther)
    throw new DataError(`${refused.why} The other files are ICE lists, which cannot be joined with it.`);
  const copies = new Set(found.copies.map(({ file }) => file));
  const report = progress(files.length, output);
  const parts: PlacedList[] = [];
  for (const file of files.filter((each) => !copies.has(each))) {
    report(file);
    parts.push(await readList(file, options));
  }
  refuseMeasures(parts);
  return joined(parts, describeLeftOut(found, { overtaken: [], setAside: [] }));
}

/** What stands in what was written. */
const contentOf = ({ agreements, measure }: Dataset): string =>
  measure === null
    ? count(agreements.length, 'agreement', 'agreements')
    : `${count(measure.values.length, measure.kind, `${measure.kind}s`)} by place, “${printable(measure.name)}”`;

/** @throws {DataError} when one of several files holds numbers by place, which are in no list. */
function refuseMeasures(lists: readonly PlacedList[]): void {
  const [first] = lists.filter(({ dataset }) => dataset.measure !== null);
  if (first !== undefined)
    throw new DataError(`${first.file} holds numbers or marks by place, which cannot be joined with other files: convert it alone.`, {
      file: first.file,
    });
}

/** Compared by what is on the disk, since one file can have several names. */
async function refuseOwnInput(files: readonly string[], out: string): Promise<void> {
  const target = await identity(out);
  for (const file of files) {
    if (target !== null && target === (await identity(file)))
      throw new UsageError(`--out ${out} is one of the files to read, and would be written over.`);
  }
}

async function identity(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null; // Not there yet: reading or writing it says what is wrong, if anything is.
  }
}
