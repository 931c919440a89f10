import type { ReadData } from '../data-adapter.js';
import { fault } from '../fault.js';
import { decodeText } from '../tables/decode-text.js';
import { expectBounded } from './expect-bounded.js';
import { isObject, listNames, recordsIn } from './json-records.js';
import { loadRecords } from './load-records.js';
import { printable } from '../printable.js';
import { ProblemList } from './problem-list.js';
import { readEntries } from './read-entries.js';

/** Characters of what a parser says that a sentence repeats: it quotes the text. */
const longestReason = 120;

/**
 * Reads JSON: an object in the form of this project's dataset, an array of records, GeoJSON, or an object keyed by code. Whichever it is,
 * each value goes through the reader that cells of a table go through, so nothing is believed because it is JSON.
 *
 * @throws {DataError} when the text is no JSON, or holds no list of records.
 */
export function readJson(bytes: Uint8Array, { file, columns = '' }: { file?: string; columns?: string } = {}): ReadData {
  const given = parse(bytes, file);
  const measure = isObject(given) && isObject(given['measure']) ? given['measure'] : null;
  const records = recordsIn(given) ?? (measure === null ? null : []);
  if (records === null) throw fault('no-records', { fields: listNames(given).join(', ') }, { file });
  const loaded = loadRecords(records, { file, columns });
  if (!isObject(given)) return loaded;
  const problems = new ProblemList();
  const told = readEntries(given, problems);
  for (const problem of loaded.problems ?? []) if ('code' in problem) problems.push(problem);
  return {
    ...loaded,
    ...told,
    ...(measure !== null && { measure: measure as unknown as NonNullable<ReadData['measure']> }),
    asOf: told.asOf ?? loaded.asOf ?? null,
    lists: told.lists.length > 0 ? told.lists : (loaded.lists ?? []),
    problems: problems.all(),
  };
}

function parse(bytes: Uint8Array, file: string | undefined): unknown {
  const text = decodeText(bytes);
  expectBounded(text, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw fault('not-json', { reason: printable((cause as Error).message).slice(0, longestReason) }, { file }, { cause });
  }
}
