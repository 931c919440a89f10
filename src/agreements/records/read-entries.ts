import { isDay, type IsoDate } from '../../calendar/day.js';
import type { Dataset, Gap, PublishedTotal, Source } from '../dataset.js';
import { columnNames, foldHeader } from '../tables/column-names.js';
import { isObject, type JsonObject } from './json-records.js';
import type { ProblemList } from './problem-list.js';
import { problemFrom } from '../problem-from.js';
import { readDate } from './read-date.js';
import { safeLink } from '../safe-link.js';

/** What an entry of a list says, or the part of it that is not what it has to be. */
type Read<T> = { readonly entry: T } | { readonly wrong: string };

/** What a dataset in JSON says besides its records. An entry that is not understood is left out and named: the others stand. */
export function readEntries(given: JsonObject, problems: ProblemList): Pick<Dataset, 'asOf' | 'source' | 'lists' | 'gaps' | 'published'> {
  const entries = <T>(column: string, read: (value: unknown) => Read<T>): T[] =>
    listIn(given[column]).flatMap((value, at) => {
      const answer = read(value);
      if ('entry' in answer) return [answer.entry];
      problems.push({ code: 'entry-left-out', row: at + 1, column, value: describe(value), field: answer.wrong });
      return [];
    });
  for (const problem of entries('problems', problemIn)) problems.push(problem);
  return {
    asOf: asOfIn(given, problems),
    source: isObject(given['source']) ? sourceOf(given['source']) : null,
    lists: entries('lists', dayIn).sort(),
    gaps: entries('gaps', gapIn),
    published: entries('published', publishedIn),
  };
}

/** The day of the data, under its usual names; this project's own is `asOf`. */
function asOfIn(given: JsonObject, problems: ProblemList): IsoDate | null {
  const key = Object.keys(given).find((each) => columnNames.day.includes(foldHeader(each)) && textOf(given[each]) !== '');
  if (key === undefined) return null;
  const day = readDate(textOf(given[key]));
  if (day === null) problems.push({ code: 'entry-left-out', row: 1, column: key, value: describe(given[key]), field: 'day' });
  return day;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A text or an object in a few words: an object may have no text of its own. */
function describe(value: unknown): string {
  const text = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
  return text.slice(0, 80);
}

const sourceOf = ({ name, url }: JsonObject): Source => ({ name: textOf(name), url: safeLink(textOf(url)) });

function dayIn(value: unknown): Read<IsoDate> {
  const day = readDate(textOf(value));
  return day === null ? { wrong: 'day' } : { entry: day };
}

function problemIn(value: unknown): Read<NonNullable<ReturnType<typeof problemFrom>>> {
  if (!isObject(value)) return { wrong: 'form' };
  const { row = 0, column, value: cell, message } = value;
  if (typeof row !== 'number' && typeof row !== 'string') return { wrong: 'row' };
  const told = { ...value, row: Number(row) || 0, column: textOf(column), value: textOf(cell), message: textOf(message) };
  const problem = problemFrom(told);
  return problem === null ? { wrong: 'message' } : { entry: problem };
}

function gapIn(value: unknown): Read<Gap> {
  if (!isObject(value)) return { wrong: 'form' };
  const [after, before] = [readDate(textOf(value['after'])), readDate(textOf(value['before']))];
  if (after === null) return { wrong: 'after' };
  return before === null ? { wrong: 'before' } : { entry: { after, before } };
}

function publishedIn(value: unknown): Read<PublishedTotal> {
  if (!isObject(value)) return { wrong: 'form' };
  const { date, figure, unit, source, url } = value;
  const number = textOf(figure).trim() === '' ? Number.NaN : Number(textOf(figure));
  if (!isDay(date) && !isDay(`${textOf(date)}-01`)) return { wrong: 'date' };
  if (!Number.isFinite(number)) return { wrong: 'figure' };
  return { entry: { date: textOf(date), figure: number, unit: textOf(unit), source: textOf(source), url: safeLink(textOf(url)) } };
}
