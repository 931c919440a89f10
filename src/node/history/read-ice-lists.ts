import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agreement } from '../../agreements/agreement.js';
import type { Problem } from '../../agreements/problem.js';
import type { IsoDate } from '../../calendar/day.js';
import { DataError } from '../../agreements/data-error.js';
import { fault } from '../../agreements/fault.js';
import { dataFormat } from '../../agreements/tables/data-format.js';
import { type IceList, iceListOf, readIceTable } from '../../agreements/ice/read-ice-table.js';
import { readTable } from '../../agreements/tables/read-table.js';
import { errorSentence } from '../../scene/words/problems.js';
import { checkFile } from '../check-file.js';

/** One of ICE's lists. */
export interface DatedList {
  readonly file: string;
  readonly kind: IceList;
  readonly day: IsoDate;
  /** The day the file says it was saved; `null` when it does not say. */
  readonly saved: IsoDate | null;
  readonly agreements: readonly Agreement[];
  readonly problems: readonly Problem[];
}

/** A file that is no list, with a sentence that says why. */
export interface Refused {
  readonly file: string;
  readonly why: string;
}

/** A file with the very bytes of one read before it. */
export interface Copy {
  readonly file: string;
  readonly of: string;
}

/** What was found in files. */
export interface FoundLists {
  readonly lists: readonly DatedList[];
  readonly copies: readonly Copy[];
  readonly refused: readonly Refused[];
}

/** The workbooks and delimited files in files and folders, folders within folders included, in order of name. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) found.push(path);
    else found.push(...(await filesIn(path)));
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => /\.(xlsx|csv|tsv)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads every list once, however many copies of it there are. A file that is no list is named and left out. */
export async function readIceLists(files: readonly string[], onRead: (file: string) => void): Promise<FoundLists> {
  const lists: DatedList[] = [];
  const refused: Refused[] = [];
  const copies: Copy[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    onRead(file);
    const read = await readOnce(file, seen);
    if ('of' in read) copies.push(read);
    else if ('why' in read) refused.push(read);
    else lists.push(read);
  }
  return { lists, copies, refused };
}

async function readOnce(file: string, seen: Map<string, string>): Promise<DatedList | Refused | Copy> {
  try {
    await checkFile(file);
    const bytes = await readFile(file);
    const digest = createHash('sha256').update(bytes).digest('base64');
    const of = seen.get(digest);
    if (of !== undefined) return { file, of };
    seen.set(digest, file);
    return await readOne(bytes, file);
  } catch (error) {
    if (error instanceof DataError) return { file, why: errorSentence(error) };
    throw error;
  }
}

async function readOne(bytes: Uint8Array, file: string): Promise<DatedList | Refused> {
  const format = dataFormat({ bytes, contentType: '', file });
  if (format === 'json') return { file, why: fault('not-ice-table', {}, { file }).message };
  const table = await readTable({ bytes, contentType: '', file }, format);
  const { agreements, problems, asOf } = await readIceTable(table, { file });
  const kind = iceListOf(table);
  if (asOf === null || kind === null) return { file, why: `${file} has no date, inside or in its name.` };
  return { file, kind, day: asOf, saved: table.saved, agreements, problems };
}
