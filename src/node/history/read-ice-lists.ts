import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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
  /** By what a file with the same bytes is known: SHA-256 in base 64. */
  readonly digest: string;
  /** True where somebody looked at it and says that what it lacks is gone. */
  readonly isAccepted?: boolean;
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

/** Files that may be lists, and others that stood beside them. */
export interface FoundFiles {
  readonly lists: readonly string[];
  readonly others: readonly string[];
}

/** Workbooks and delimited files; forms that cannot be read are here so that they are refused by name. */
const listName = /\.(xlsx|xlsm|xlsb|xls|ods|csv|tsv)$/i;

/** The workbooks and delimited files in files and folders, folders within folders included, in order of name. */
export async function findFiles(paths: readonly string[]): Promise<readonly string[]> {
  return (await sortFiles(paths)).lists;
}

/**
 * Parts what is in files and folders, in order of name, into what may be a list and what is not looked at. A file that was
 * named is looked at whatever it is called; a hidden one in a folder is nobody's business.
 *
 * @throws {DataError} when there is no such file or folder.
 */
export async function sortFiles(paths: readonly string[]): Promise<FoundFiles> {
  const [lists, others]: [string[], string[]] = [[], []];
  for (const path of paths) {
    const names = await filesIn(path);
    if (names === null) lists.push(path);
    for (const name of names ?? []) (listName.test(name) ? lists : others).push(name);
  }
  return { lists, others };
}

/** `null` for what is no folder. */
async function filesIn(path: string): Promise<string[] | null> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new DataError(`${path} could not be read: there is no such file or folder.`, { file: path }, { cause });
  });
  if (!stats.isDirectory()) return null;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(sep)
          .some((name) => name.startsWith('.')),
    )
    .sort();
}

/**
 * Reads every list once, however many copies of it there are. A file that is no list is named and left out.
 *
 * @param known files read before, by digest
 */
export async function readIceLists(
  files: readonly string[],
  onRead: (file: string) => void,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<FoundLists> {
  const lists: DatedList[] = [];
  const refused: Refused[] = [];
  const copies: Copy[] = [];
  const seen = new Map(known);
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
    return await readOne(bytes, file, digest);
  } catch (error) {
    if (error instanceof DataError) return { file, why: errorSentence(error) };
    throw error;
  }
}

async function readOne(bytes: Uint8Array, file: string, digest: string): Promise<DatedList | Refused> {
  const format = dataFormat({ bytes, contentType: '', file });
  if (format === 'json') return { file, why: fault('not-ice-table', {}, { file }).message };
  const table = await readTable({ bytes, contentType: '', file }, format);
  const { agreements, problems, asOf } = await readIceTable(table, { file });
  const kind = iceListOf(table, file);
  if (asOf === null || kind === null)
    return { file, why: `${file} has no date, inside or in its name: give it one, as in participating-2026-05-18.xlsx.` };
  return { file, kind, day: asOf, saved: table.saved, agreements, problems, digest };
}
