import { stat, writeFile } from 'node:fs/promises';
import { DataError } from '../agreements/data-error.js';
import { datasetToCsv } from './dataset-to-csv.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { progress } from './progress.js';
import { type PlacedList, readList } from './read-list.js';
import { UsageError } from './usage-error.js';
import { datasetToJson } from './write-dataset.js';
import { mergeLists } from './merge-lists.js';

/** Writes what the tag can load: one dataset of all the files. */
export async function runConvert({ files, out }: { readonly files: readonly string[]; readonly out: string }, output: Output): Promise<ExitCode> {
  await refuseOwnInput(files, out);
  const report = progress(files.length, output);
  const lists: PlacedList[] = [];
  for (const [at, file] of files.entries()) {
    report(at + 1, file);
    lists.push(await readList(file));
  }
  const dataset = mergeLists(lists);
  await write(out, /\.csv$/i.test(out) ? datasetToCsv(dataset) : datasetToJson(dataset));
  output.err(`${out}: ${dataset.agreements.length.toLocaleString('en-US')} agreements\n`);
  return 0;
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
