import type { ReadData } from '../data-adapter.js';
import { decideShape, type Shape } from './decide-shape.js';
import { expectOneList } from './expect-one-list.js';
import { expectHeader } from './expect-header.js';
import { checkSums, findSums } from './count-columns.js';
import { fault } from '../fault.js';
import { expectDays, findDays, nameUndated, noticeUndated, reportDays, type TableDays } from './find-days.js';
import { isNoValue } from './is-no-value.js';
import { isName } from '../tables/column-names.js';
import { isPendingHeader, titleSaying } from '../tables/says-pending.js';
import { leaveOutColumns } from '../tables/leave-out-columns.js';
import { datedMeasure } from './dated-measure.js';
import { describeColumn } from './describe-column.js';
import { nameColumns } from '../tables/name-columns.js';
import { nameUnread } from './name-unread.js';
import { noticeDoubles } from './notice-doubles.js';
import type { Positions } from './find-columns.js';
import type { Problem } from '../problem.js';
import { ProblemList } from './problem-list.js';
import { readAgreements } from './read-agreements.js';
import { pastPrintedDay } from './printed-day.js';
import { readColumns, type ToldColumns } from '../tables/read-columns.js';
import { readMeasure } from './read-measure.js';
import { areStacked, stackLists } from './stack-lists.js';
import type { Table } from '../tables/table.js';
import { looksLikeCounty } from './settle-places.js';
import { tidyRows } from './tidy-rows.js';
import { turnDayFirst } from './turn-day-first.js';

/** What a table gives, whichever shape it has. */
export type LoadedTable = Omit<ReadData, 'problems'> & { readonly problems: readonly Problem[] };

/**
 * What an adapter gives for a table, read as what its columns and rows say that it is: a list of agreements, numbers or marks of places, a
 * column a model; of several days, each a list. The day of the figures is one that the table prints: when it was saved says nothing.
 *
 * @throws {DataError} when it is none of these, or could be two of them.
 */
export function loadTable(table: Table, { file, columns = '' }: { file?: string; columns?: string } = {}): LoadedTable {
  const told = readColumns(columns);
  const problems = new ProblemList(table.problems);
  const tidy = turnDayFirst(tidyRows(leaveOutColumns(table, told.ignored, file), problems), problems);
  expectHeader(tidy, told.named, file);
  const shape = decideShape(tidy, told.named, file);
  const options = { ...told, problems, file };
  const loaded = shape.kind === 'measure' ? loadMeasure(tidy, shape, options) : loadList(tidy, shape, options);
  return { ...loaded, headers: headersOf(tidy, shape.positions), problems: problems.all() };
}

function headersOf({ columns }: Table, { state, county, fips, day, signed }: Positions): NonNullable<ReadData['headers']> {
  const known = Object.entries({ state, county, fips, day: day ?? signed }).filter(([, position]) => columns[position ?? -1]);
  return Object.fromEntries(known.map(([field, position]) => [field, columns[position ?? 0]]));
}

interface LoadOptions extends ToldColumns {
  readonly problems: ProblemList;
  readonly file: string | undefined;
}

function loadMeasure(table: Table, shape: Extract<Shape, { kind: 'measure' }>, { named, ignored, problems, file }: LoadOptions): ReadData {
  const { positions, value } = shape;
  const day = positions.day ?? (isDate(table, positions.signed) ? positions.signed : undefined);
  nameUnread(table, { positions: usedByMeasure(positions, day), others: [value.position], ignored, isList: false }, problems);
  expectDays(table, day, named.has('day'), file);
  noticeNames(table, positions, problems);
  const measure = readMeasure(table, positions, value, problems);
  const days = orPrinted(findDays(table, day, problems), table, problems);
  const dated = datedMeasure(measure, days, { isNamed: named.has('day'), columns: nameColumns(table.columns), file });
  if (days.days.length > 1 && dated.lists?.length === 0) reportDays(table, day ?? 0, days, problems);
  return { agreements: [], ...dated };
}

/** Says that names of no kind were taken for those of counties: they may be of cities. Codes beside them say which they are. */
function noticeNames({ columns, rows }: Table, { county, fips }: Positions, problems: ProblemList): void {
  if (county === undefined || fips !== undefined || !isName(columns[county] ?? '')) return;
  const named = rows.filter(({ cells }) => (cells[county] ?? '').trim() !== '');
  const [first] = named;
  if (first === undefined || named.some(({ cells }) => looksLikeCounty(cells[county] ?? ''))) return;
  problems.push({
    code: 'noted-names',
    row: first.row,
    column: columns[county] ?? '',
    value: (first.cells[county] ?? '').slice(0, 80),
    mended: true,
  });
}

/** A column "date" is the day of a number: nothing was signed. */
const isDate = ({ columns }: Table, position: number | undefined): boolean =>
  position !== undefined && /^\W*(date|fecha)\W*$/i.test(columns[position] ?? '');

function usedByMeasure({ state, fips, county }: Positions, day: number | undefined): Positions {
  return Object.fromEntries(Object.entries({ state, fips, county, day }).filter(([, position]) => position !== undefined));
}

function loadList(table: Table, shape: Exclude<Shape, { kind: 'measure' }>, { named, ignored, problems, file }: LoadOptions): ReadData {
  const { positions } = shape;
  const models = shape.kind === 'models' ? shape.models.map(({ position }) => position) : [];
  // Numbers of a list are not read.
  const fields = Object.fromEntries(Object.entries(positions).filter(([field]) => field !== 'value'));
  const sums = shape.kind === 'models' && shape.areCounts ? findSums(table, positions, shape.models) : null;
  nameUnread(table, { positions: fields, others: sums === null ? models : [...models, sums], ignored, isList: true }, problems);
  expectDays(table, positions.day, named.has('day'), file);
  // A column "date" may be the day of signing, or that of the list: the rows tell.
  const isUnsure = positions.day === undefined && isDate(table, positions.signed) && !named.has('signed');
  const days = findDays(table, isUnsure ? positions.signed : positions.day, isUnsure ? new ProblemList() : problems);
  const told = orPrinted(isUnsure ? noDays : days, table, problems);
  const agreements = asTitled(table, readAgreements(table, shape, told, problems, file), { positions, problems, file });
  if (sums !== null) checkSums(table, sums, agreements, problems);
  if (positions.value !== undefined && positions.value === positions.model) noticeModels(table, positions.value, problems);
  noticeDoubles(table, agreements, positions, problems);
  reportBlankCounties(table, positions, agreements, problems);
  if (days.days.length < 2) {
    if (positions.day !== undefined) noticeUndated(table, positions.day, days, problems);
    expectOneList(agreements, table, file);
    return { agreements, ...singleDay(told) };
  }
  const stacked = named.has('day') || areStacked(agreements, days, isUnsure);
  if (stacked === null) {
    const column = table.columns[positions.day ?? positions.signed ?? 0] ?? '';
    throw fault('unclear-days', { column, days: days.days.length }, { file, row: table.headerRow });
  }
  if (stacked) {
    nameUndated(table, positions.day ?? positions.signed ?? 0, days, problems);
    return stackLists(isUnsure ? agreements.map((agreement) => ({ ...agreement, signed: null })) : agreements, days);
  }
  if (isUnsure) return { agreements, ...singleDay(told) };
  reportDays(table, positions.day ?? 0, days, problems);
  return { agreements, asOf: days.days.at(-1) ?? null };
}

/** The agreements of a list that says nothing of their status in a column, as what stands above them, or the name of the list, says. */
function asTitled(
  table: Table,
  agreements: ReadData['agreements'],
  { positions, problems, file }: { positions: Positions; problems: ProblemList; file: string | undefined },
): ReadData['agreements'] {
  const { status, until, ended } = positions;
  if ([status, until, ended].some((position) => position !== undefined) || agreements.length === 0) return agreements;
  const [column = ''] = table.columns;
  const past = titleSaying('ended', table, file);
  if (past !== undefined) {
    problems.push({ code: 'ended-without-day', row: table.headerRow, column, value: past.slice(0, 80) });
    return [];
  }
  const isApplied = (header: string, position: number): boolean => isPendingHeader(header) && describeColumn(table, position).days > 0;
  const told = table.columns.find(isApplied) ?? titleSaying('pending', table, file);
  if (told === undefined || agreements.some(({ signed, status: each }) => signed !== null || each === 'pending')) return agreements;
  problems.push({ code: 'noted-pending', row: table.headerRow, column, value: told.slice(0, 80), mended: true });
  return agreements.map((each) => ({ ...each, status: 'pending' }));
}

/** Says that a column for counties holds none: without it a list is one of states, and this may have lost them. */
function reportBlankCounties(
  { columns, rows, headerRow }: Table,
  { county, fips }: Positions,
  agreements: ReadData['agreements'],
  problems: ProblemList,
): void {
  const at = county ?? fips;
  const isBlank = rows.every(({ cells }) => [county, fips].every((position) => isNoValue(cells[position ?? -1]?.trim() ?? '')));
  if (at === undefined || !isBlank || agreements.every(({ agencyType }) => agencyType === 'state')) return;
  problems.push({ code: 'no-county', row: headerRow, column: columns[at] || `column ${at + 1}`, value: '' });
}

/** Says that what is called a value is the program model of an agreement, as in `{"12071": "JEM"}`. */
function noticeModels({ columns, rows }: Table, position: number, problems: ProblemList): void {
  const first = rows.find(({ cells }) => (cells[position] ?? '').trim() !== '');
  const cell = { row: first?.row ?? 0, column: columns[position] ?? '', value: (first?.cells[position] ?? '').slice(0, 80) };
  problems.push({ code: 'noted-models', ...cell, mended: true });
}

const noDays: TableDays = { ofRow: new Map(), days: [] };

/** The days of the rows, or else the one that stands above the headers. */
function orPrinted(days: TableDays, table: Table, problems: ProblemList): TableDays {
  const printed = days.days.length > 0 ? null : pastPrintedDay(table, problems);
  return printed === null ? days : { ...noDays, days: [printed] };
}

function singleDay({ days: [day] }: TableDays): Partial<ReadData> {
  return day === undefined ? {} : { asOf: day, lists: [day] };
}
