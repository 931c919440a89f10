import type { ReadData } from '../data-adapter.js';
import type { DataError } from '../data-error.js';
import { fault } from '../fault.js';
import { decodeText } from '../tables/decode-text.js';
import { expectBounded } from './expect-bounded.js';
import { isObject, listNames, otherLists, recordsIn } from './json-records.js';
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
  if (isObject(given) && given['type'] === 'Topology') throw fault('boundaries', {}, { file });
  if (records === null) throw fault('no-records', { fields: listNames(given).join(', ') }, { file });
  const loaded = loadRecords(records, { file, columns });
  if (!isObject(given)) return loaded;
  const problems = new ProblemList();
  const told = readEntries(given, problems);
  for (const [column, rows] of otherLists(given)) problems.push({ code: 'second-table', row: 1, column, value: '', rows });
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

/**
 * The records of JSON lines, one on each; `null` where the lines are something else.
 *
 * @throws {DataError} naming the line that is broken
 */
function parseLines(text: string, file: string | undefined): unknown[] | null {
  const lines = text.split(/\r?\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 2 || !filled.every((line) => /^\s*\{.*\}\s*$/.test(line))) return null;
  return lines.flatMap((line, at): unknown[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (cause) {
      throw notJson(`line ${at + 1}: ${(cause as Error).message}`, file, cause);
    }
  });
}

function notJson(reason: string, file: string | undefined, cause: unknown): DataError {
  return fault('not-json', { reason: printable(reason).slice(0, longestReason) }, { file }, { cause });
}

function parse(bytes: Uint8Array, file: string | undefined): unknown {
  const text = decodeText(bytes);
  expectBounded(text, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const lines = parseLines(text, file);
    if (lines !== null) return lines;
    const { message } = cause as Error;
    // V8 counts characters from the beginning, which no editor shows.
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const line = position === undefined ? '' : `line ${text.slice(0, Number(position)).split('\n').length}: `;
    throw notJson(line + message, file, cause);
  }
}
