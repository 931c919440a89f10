import { stat, writeFile } from 'node:fs/promises';
import { DataError } from '../agreements/data-error.js';
import type { Dataset } from '../agreements/dataset.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { buildHistory } from './history/build-history.js';
import { checkFile } from './check-file.js';
import { datasetToCsv } from './dataset-to-csv.js';
import type { ExitCode } from './exit-code.js';
import { mergeLists } from './merge-lists.js';
import type { Output } from './output.js';
import { progress } from './progress.js';
import { readIceLists } from './history/read-ice-lists.js';
import { type PlacedList, readList } from './read-list.js';
import { UsageError } from './usage-error.js';
import { datasetToJson } from './history/write-dataset.js';

/** Writes what the tag can load: one dataset of all the files. */
export async function runConvert({ files, out }: { readonly files: readonly string[]; readonly out: string }, output: Output): Promise<ExitCode> {
  await refuseOwnInput(files, out);
  const dataset = files.length === 1 ? (await readList(files[0]!)).dataset : await readTogether(files, output);
  await write(out, /\.csv$/i.test(out) ? datasetToCsv(dataset) : datasetToJson(dataset));
  output.err(`${out}: ${dataset.agreements.length.toLocaleString('en-US')} agreements\n`);
  return 0;
}

/** ICE's lists of several days are one history, in which an agreement stands once; other files are parts of one list. */
async function readTogether(files: readonly string[], output: Output): Promise<Dataset> {
  for (const file of files) await checkFile(file);
  const report = progress(files.length, output);
  const { lists, refused } = await readIceLists(files, report);
  if (refused.length === 0) return buildHistory(lists, await loadGazetteer(), []).dataset;
  if (lists.length > 0) throw new DataError(`${refused[0]!.why} The other files are lists of ICE's, so they cannot be parts of one.`);
  const parts: PlacedList[] = [];
  for (const [at, file] of files.entries()) {
    report(at, file);
    parts.push(await readList(file));
  }
  return mergeLists(parts);
}

/** Compared by what is on the disk, since one file can have several names. */
async function refuseOwnInput(files: readonly string[], out: string): Promise<void> {
  const target = await identity(out);
  for (const file of files) {
    if (target !== null && target === (await identity(file))) throw new UsageError(`--out ${out} is one of the files to read, and would be written over.`);
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

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw new DataError(`${file} could not be written: ${(cause as Error).message}.`, { file }, { cause });
  }
}
