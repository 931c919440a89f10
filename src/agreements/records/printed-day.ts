import { type IsoDate, isToCome } from '../../calendar/day.js';
import type { ProblemList } from './problem-list.js';
import { readDate } from './read-date.js';
import type { Table } from '../tables/table.js';

/** A day as people write it, for `readDate` to read. */
const written = String.raw`(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}/\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})(?!\d)`;
const between = String.raw`[\s:–—-]{0,5}(?:(?:of|on|to|as of|through|date)[\s:–—-]{1,5})?`;

/** Characters of a title or note that are looked at. */
const longest = 1_000;

/** The words before the day that figures are of, the surest first. Days of signing, and of a law, have others. */
const sayings = ['as of', '(?:last )?updated|current|list date|date of (?:the )?list|report date|data date|list (?=of)|data (?=of)'];

/**
 * The day that stands above the headers of a table, as in "Participating agencies as of May 18, 2026"; `null` where none does, and where
 * there are several.
 */
export function printedDay({ preamble = [] }: Table): IsoDate | null {
  const texts = preamble.map((text) => text.slice(0, longest).replace(/\s+/g, ' '));
  for (const saying of sayings) {
    const saidDay = new RegExp(String.raw`\b(?:${saying})${between}${written}`, 'gi');
    const found = texts.flatMap((text) => [...text.matchAll(saidDay)].map(([, day = '']) => readDate(day)));
    const [day, ...others] = new Set(found.filter((each) => each !== null));
    if (day !== undefined) return others.length === 0 ? day : null;
  }
  // A label and its day may stand in two cells.
  const apart = texts.flatMap((text, at) => (isLabel(text) ? (readDate(texts[at + 1] ?? '') ?? []) : []));
  const [day, ...others] = new Set(apart);
  return day !== undefined && others.length === 0 ? day : null;
}

/** The same, but for a day that is still to come: that is a slip, and said. */
export function pastPrintedDay(table: Table, problems: ProblemList): IsoDate | null {
  const day = printedDay(table);
  if (day === null || !isToCome(day)) return day;
  problems.push({ code: 'day-to-come', row: table.headerRow, column: table.columns[0] ?? '', value: day });
  return null;
}

const isLabel = (text: string): boolean =>
  /^(as of( date)?|(last )?updated( on)?|current as of|(list|report|data) date|date)\W*$/i.test(text);
