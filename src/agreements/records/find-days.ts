import { dayOf, type IsoDate, isToCome } from '../../calendar/day.js';
import { fault } from '../fault.js';
import { isNoValue } from './is-no-value.js';
import { isSerialDay } from './is-serial-day.js';
import type { ProblemList } from './problem-list.js';
import { readDate } from './read-date.js';
import type { Table } from '../tables/table.js';

/** The days in a column of a table. */
export interface TableDays {
  /** By the number of the row; a row without a readable day is not in it. */
  readonly ofRow: ReadonlyMap<number, IsoDate>;
  /** Each once, sorted. */
  readonly days: readonly IsoDate[];
}

/** Reads the column of the day; what is none, and what is still to come, becomes a problem of the first cell that says it. */
export function findDays({ rows, columns }: Table, position: number | undefined, problems: ProblemList): TableDays {
  const ofRow = new Map<number, IsoDate>();
  if (position === undefined) return { ofRow, days: [] };
  const told = new Set<string>();
  for (const { row, cells } of rows) {
    const text = (cells[position] ?? '').trim();
    const day = readDate(text);
    if (day !== null && !isToCome(day)) ofRow.set(row, day);
    else if (!isNoValue(text) && !told.has(text)) {
      told.add(text);
      const cell = { row, column: columns[position] ?? '', value: text.slice(0, 80) };
      if (day === null) problems.push({ code: 'unreadable-date', isSerial: isSerialDay(text), isLeftOut: false, ...cell });
      else problems.push({ code: 'day-to-come', ...cell });
    }
  }
  return { ofRow, days: [...new Set(ofRow.values())].sort() };
}

/**
 * Refuses a column of the day that holds years, months or words and no day: rows of several days would pass for those of one.
 *
 * @param isNamed whether the author says that it holds days
 * @throws {DataError} naming the first of its cells, and what to write
 */
export function expectDays({ rows, columns, headerRow }: Table, position: number | undefined, isNamed: boolean, file?: string): void {
  if (position === undefined) return;
  const filled = rows.flatMap(({ row, cells }) => {
    const value = (cells[position] ?? '').trim();
    return isNoValue(value) ? [] : [{ row, value }];
  });
  const [first] = filled;
  const isOneText = filled.every(({ value }) => value === first?.value);
  if (first === undefined || (isOneText && !isNamed) || filled.some(({ value }) => readDate(value) !== null)) return;
  const details = { column: columns[position] || `column ${position + 1}`, value: first.value.slice(0, 40), row: first.row };
  throw fault('no-whole-days', { ...details, example: wholeDay(first.value) }, { file, row: headerRow });
}

/** How a day of a year or month is written, for an example. */
function wholeDay(text: string): string {
  const [, year, month = '12'] = /^((?:19|20)\d\d)(?:[-/](0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (year === undefined) return '2026-05-18';
  return dayOf(new Date(Date.UTC(Number(year), Number(month), 0)));
}

/** Says that rows of several days were taken for one list: nothing in them tells whether each day is a list of its own. */
export function reportDays({ columns, headerRow, rows }: Table, position: number, { days }: TableDays, problems: ProblemList): void {
  const value = (rows[0]?.cells[position] ?? '').trim().slice(0, 80);
  problems.push({ code: 'days-of-rows', row: headerRow, column: columns[position] || `column ${position + 1}`, value, days: days.length });
}

/** Names the rows that stand on no list, since they give no day. */
export function nameUndated({ rows, columns }: Table, position: number, { ofRow }: TableDays, problems: ProblemList): void {
  for (const { row, cells } of rows) {
    if (!ofRow.has(row))
      problems.push({ code: 'no-list-day', row, column: columns[position] ?? '', value: (cells[position] ?? '').trim().slice(0, 80) });
  }
}

/** Says that rows without a day were counted with those of the one day that the others give. */
export function noticeUndated({ rows, columns }: Table, position: number, { ofRow, days }: TableDays, problems: ProblemList): void {
  const undated = rows.filter(({ row, cells }) => !ofRow.has(row) && (cells[position] ?? '').trim() === '');
  const [first] = undated;
  if (first === undefined || days[0] === undefined) return;
  const cell = { row: first.row, column: columns[position] ?? '', value: '' };
  problems.push({ code: 'noted-undated', ...cell, day: days[0], rows: undated.length, mended: true });
}

/**
 * How much of what stands on the earlier days stands on another day too: all of it where each day is a list of its own, none of it where
 * each row has its own day. `null` where that makes no difference, since there is one day or none.
 *
 * @param keyed what makes a row the same on another day, with its day
 */
export function shareRepeated(keyed: Iterable<readonly [key: string, day: IsoDate]>, newest: IsoDate | undefined): number {
  const daysOf = new Map<string, Set<IsoDate>>();
  for (const [key, day] of keyed) {
    const days = daysOf.get(key);
    if (days) days.add(day);
    else daysOf.set(key, new Set([day]));
  }
  const earlier = [...daysOf.values()].filter((days) => [...days].some((day) => day !== newest));
  return earlier.length === 0 ? 0 : earlier.filter(({ size }) => size > 1).length / earlier.length;
}
