import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../../agreements/data-error.js';
import type { Dataset } from '../../agreements/dataset.js';
import { readBundled } from '../../agreements/read-bundled.js';
import { writeWhole } from '../write-whole.js';
import { pastsOf } from './past.js';
import { readHistory } from './read-history.js';
import { type RecentLists, readRecent } from './recent-lists.js';

/** Where a history begins: with the bundled one, or with a file. */
export type Start = 'bundled' | { readonly file: string };

/** A history with what it goes on with. */
export interface HeldHistory extends RecentLists {
  readonly dataset: Dataset;
  /** As it is written; `null` where it is not in a folder yet. */
  readonly text: string | null;
  /** What an editor calls it. */
  readonly name: string;
  /** A sentence where its recent lists are not known, so that they stand as they are; `null` where they are. */
  readonly note: string | null;
}

/** The files of a history in a folder. */
export interface HistoryFiles {
  /** What the tag loads. */
  readonly history: string;
  /** What the next update goes on with. */
  readonly recent: string;
}

export const filesOf = (folder: string): HistoryFiles => ({
  history: join(folder, 'agreements.json'),
  recent: join(folder, 'recent-lists.json'),
});

/**
 * The history that a folder holds; `null` where it holds none.
 *
 * @throws {DataError} when what is there is no history
 */
export async function readHeld({ history, recent }: HistoryFiles): Promise<HeldHistory | null> {
  const text = await readIfThere(history);
  if (text === null) return null;
  const dataset = readHistory(text, history);
  const recentText = await readIfThere(recent);
  const lists = recentText === null ? null : readRecent(recentText, text);
  if (lists) return { dataset, text, name: history, note: null, ...lists };
  const why = recentText === null ? `${recent} is not there` : `${recent} was not written with ${history} as it is now`;
  return { ...begin(dataset, history), text, note: `${why}: the lists held so far stand as they are.` };
}

/**
 * A history to begin with.
 *
 * @throws {DataError} when the file cannot be read, or is no history
 */
export async function readStart(start: Start): Promise<HeldHistory> {
  if (start === 'bundled') return begin(await readBundled(), 'the bundled history');
  const text = await readIfThere(start.file);
  if (text === null) throw new DataError(`${start.file} could not be read: there is no such file.`, { file: start.file });
  return begin(readHistory(text, start.file), start.file);
}

function begin(dataset: Dataset, name: string): HeldHistory {
  return { dataset, text: null, name, note: null, settled: pastsOf(dataset, name), lists: [], known: new Map() };
}

/** Writes each file that changes. The history comes first: recent lists that do not belong to it are not used. */
export async function writeHeld(files: HistoryFiles, { history, recent }: HistoryFiles): Promise<void> {
  if ((await readIfThere(files.history)) !== history) await writeWhole(files.history, history);
  if ((await readIfThere(files.recent)) !== recent) await writeWhole(files.recent, recent);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new DataError(`${file} could not be read: ${message}.`, { file }, { cause });
  }
}
