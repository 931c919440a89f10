import type { IsoDate } from '../../calendar/day.js';
import type { Loaded } from '../data-adapter.js';
import type { Gap, PublishedTotal, Source } from '../dataset.js';
import { fault } from '../fault.js';
import { type Problem, problemFrom } from '../problem.js';
import { decodeText } from '../tables/decode-text.js';
import { loadRecords } from './load-records.js';
import { readDate } from './read-date.js';
import { safeLink } from '../safe-link.js';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads JSON: an object in the form of this project's dataset, or an array of records. Either way each value goes
 * through the reader that cells of a table go through, so nothing is believed because it is JSON.
 *
 * @throws {DataError} when the text is no JSON, or holds no list of records.
 */
export function readJson(bytes: Uint8Array, { file, columns = '' }: { file?: string; columns?: string } = {}): Loaded {
  const given = parse(bytes, file);
  const records = Array.isArray(given) ? given : isObject(given) ? given['agreements'] : null;
  if (!Array.isArray(records)) throw fault('no-records', {}, { file });
  const loaded = loadRecords(records, { file, columns });
  if (!isObject(given)) return loaded;
  return {
    agreements: loaded.agreements,
    problems: [...objectsIn(given['problems']).flatMap(problemsIn), ...(loaded.problems ?? [])],
    asOf: dateOrNull(given['asOf']),
    source: isObject(given['source']) ? sourceOf(given['source']) : null,
    lists: listIn(given['lists'])
      .flatMap((date) => dateOrNull(date) ?? [])
      .sort(),
    gaps: objectsIn(given['gaps']).flatMap(gapOf),
    published: objectsIn(given['published']).map(publishedOf),
  };
}

function parse(bytes: Uint8Array, file: string | undefined): unknown {
  try {
    return JSON.parse(decodeText(bytes)) as unknown;
  } catch (cause) {
    throw fault('not-json', { reason: (cause as Error).message }, { file }, { cause });
  }
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const objectsIn = (value: unknown): JsonObject[] => listIn(value).filter(isObject);

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const dateOrNull = (value: unknown): IsoDate | null => readDate(textOf(value));

const sourceOf = ({ name, url }: JsonObject): Source => ({ name: textOf(name), url: safeLink(textOf(url)) });

function problemsIn(given: JsonObject): Problem[] {
  const { row, column, value, message } = given;
  const told = { ...given, row: Number(row) || 0, column: textOf(column), value: textOf(value), message: textOf(message) };
  return [problemFrom(told) ?? []].flat();
}

function gapOf({ after, before }: JsonObject): Gap[] {
  const [start, end] = [dateOrNull(after), dateOrNull(before)];
  return start && end ? [{ after: start, before: end }] : [];
}

const publishedOf = ({ date, figure, unit, source, url }: JsonObject): PublishedTotal => ({
  date: textOf(date),
  figure: Number(figure),
  unit: textOf(unit),
  source: textOf(source),
  url: safeLink(textOf(url)),
});
