import type { Agreement } from '../agreement.js';
import type { Dataset } from '../dataset.js';
import { columnNames, type Field, foldHeader } from '../tables/column-names.js';
import { expectOneList } from '../records/expect-one-list.js';
import type { Positions } from '../records/find-columns.js';
import { findDays, nameUndated } from '../records/find-days.js';
import { nameUnread } from '../records/name-unread.js';
import { noticeRepeatedRows } from '../records/notice-doubles.js';
import { pastPrintedDay } from '../records/printed-day.js';
import { ProblemList } from '../records/problem-list.js';
import { leaveOutColumns } from '../tables/leave-out-columns.js';
import { isIceHeader, readIceTable } from './read-ice-table.js';
import type { Table } from '../tables/table.js';
import { turnDayFirst } from '../records/turn-day-first.js';
import { traceListings } from '../trace-listings.js';

/**
 * Reads a list of ICE's, or a table of several of them that keeps the day of each in a column of its own: the newest is shown, and the
 * others are history. Columns that are none of ICE's are named, but for those that the author wants left out.
 *
 * @throws {DataError} when the table is no list of ICE's, or several that no day parts.
 */
export async function readIceDays(
  whole: Table,
  { file, ignored = [] }: { readonly file?: string; readonly ignored?: readonly string[] } = {},
): Promise<Dataset> {
  const problems = new ProblemList();
  const table = turnDayFirst(leaveOutColumns(whole, ignored, file), problems);
  const position = dayColumn(table);
  const { ofRow, days } = findDays(table, position, problems);
  if (days.length === 0) pastPrintedDay(table, problems);
  const read = await Promise.all(
    days.length < 2
      ? [readIceTable(table, { file, ...(days[0] !== undefined && { day: days[0] }) })]
      : days.map((day) => readIceTable({ ...table, rows: table.rows.filter(({ row }) => ofRow.get(row) === day) }, { file, day })),
  );
  const [first, ...others] = read;
  nameUnread(
    table,
    { positions: knownPositions(table), others: position === undefined ? [] : [position], ignored, isList: true },
    problems,
  );
  for (const { problems: found } of read) for (const problem of found) problems.push(problem);
  if (first === undefined) throw new Error('A table has no list.');
  if (position !== undefined && others.length > 0) nameUndated(table, position, { ofRow, days }, problems);
  if (others.length === 0) {
    noticeRepeatedRows(table, first.agreements, problems);
    expectOneList(first.agreements, table, file);
    return { ...first, problems: problems.all() };
  }
  const agreements: readonly Agreement[] = traceListings(
    read.map(({ agreements: list }, at) => ({ day: days[at] ?? '', agreements: list })),
  );
  return { ...first, agreements, asOf: days.at(-1) ?? null, lists: days, problems: problems.all() };
}

/** A table with ICE's headers and a column for the end of an agreement is somebody's own: ICE's lists drop what has ended. */
export function tellsEnds({ columns }: Table): boolean {
  const ends = [...columnNames.until, ...columnNames.ended, ...columnNames.status];
  return columns.some((header) => ends.includes(foldHeader(header)));
}

function dayColumn({ columns }: Table): number | undefined {
  const folded = columns.map(foldHeader);
  const name = columnNames.day.find((each) => folded.includes(each));
  return name === undefined ? undefined : folded.indexOf(name);
}

function knownPositions({ columns }: Table): Positions {
  const fields = Object.keys(columnNames) as Field[];
  const known = columns.flatMap((header, position) => {
    const field = isIceHeader(header) ? fields.find((each) => columnNames[each].includes(foldHeader(header))) : undefined;
    return field === undefined ? [] : [[field, position] as const];
  });
  return Object.fromEntries(known);
}
