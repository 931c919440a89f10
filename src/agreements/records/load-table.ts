import type { ReadData } from '../data-adapter.js';
import { decideShape, type Shape } from './decide-shape.js';
import { expectHeader } from './expect-header.js';
import { fault } from '../fault.js';
import { findDays, nameUndated, type TableDays } from './find-days.js';
import { datedMeasure } from './dated-measure.js';
import { nameUnread } from './name-unread.js';
import type { Positions } from './find-columns.js';
import type { Problem } from '../problem.js';
import { ProblemList } from './problem-list.js';
import { readAgreements } from './read-agreements.js';
import { type ColumnNames, readColumns } from '../tables/read-columns.js';
import { readMeasure } from './read-measure.js';
import { areStacked, stackLists } from './stack-lists.js';
import type { Table } from '../tables/table.js';
import { tidyRows } from './tidy-rows.js';

/** What a table gives, whichever shape it has. */
export type LoadedTable = Omit<ReadData, 'problems'> & { readonly problems: readonly Problem[] };

/**
 * What an adapter gives for a table, read as what its columns and rows say that it is: a list of agreements, numbers or marks of places, a
 * column a model; of several days, each a list. The day of the figures is one that the table prints: when it was saved says nothing.
 *
 * @throws DataError when it is none of these, or could be two of them.
 */
export function loadTable(table: Table, { file, columns = '' }: { file?: string; columns?: string } = {}): LoadedTable {
  const named = readColumns(columns);
  const problems = new ProblemList(table.problems);
  const tidy = tidyRows(table, problems);
  expectHeader(tidy, named, file);
  const shape = decideShape(tidy, named, file);
  const loaded = shape.kind === 'measure' ? loadMeasure(tidy, shape, problems, file) : loadList(tidy, shape, { named, problems, file });
  return { ...loaded, problems: problems.all() };
}

function loadMeasure(
  table: Table,
  { positions, value }: Extract<Shape, { kind: 'measure' }>,
  problems: ProblemList,
  file?: string,
): ReadData {
  const day = positions.day ?? (isDate(table, positions.signed) ? positions.signed : undefined);
  nameUnread(table, usedByMeasure(positions, day), [value.position], problems);
  const measure = readMeasure(table, positions, value, problems);
  return { agreements: [], ...datedMeasure(measure, findDays(table, day, problems), { file }) };
}

/** A column "date" is the day of a number: nothing was signed. */
const isDate = ({ columns }: Table, position: number | undefined): boolean =>
  position !== undefined && /^\W*date\W*$/i.test(columns[position] ?? '');

function usedByMeasure({ state, fips, county }: Positions, day: number | undefined): Positions {
  return Object.fromEntries(Object.entries({ state, fips, county, day }).filter(([, position]) => position !== undefined));
}

interface ListOptions {
  readonly named: ColumnNames;
  readonly problems: ProblemList;
  readonly file: string | undefined;
}

function loadList(table: Table, shape: Exclude<Shape, { kind: 'measure' }>, { named, problems, file }: ListOptions): ReadData {
  const { positions } = shape;
  nameUnread(
    table,
    { ...positions, value: undefined },
    shape.kind === 'models' ? shape.models.map(({ position }) => position) : [],
    problems,
  );
  // A column "date" may be the day of signing, or that of the list: the rows tell.
  const isUnsure = positions.day === undefined && isDate(table, positions.signed) && !named.has('signed');
  const days = findDays(table, isUnsure ? positions.signed : positions.day, isUnsure ? new ProblemList() : problems);
  const agreements = readAgreements(table, shape, isUnsure ? noDays : days, problems, file);
  if (days.days.length < 2) return { agreements, ...(isUnsure ? {} : singleDay(days)) };
  const stacked = named.has('day') || areStacked(agreements, days, isUnsure);
  if (stacked === null) {
    const column = table.columns[positions.day ?? positions.signed ?? 0] ?? '';
    throw fault('unclear-days', { column, days: days.days.length }, { file, row: table.headerRow });
  }
  if (stacked) {
    nameUndated(table, positions.day ?? positions.signed ?? 0, days, problems);
    return stackLists(isUnsure ? agreements.map((agreement) => ({ ...agreement, signed: null })) : agreements, days);
  }
  return { agreements, ...(isUnsure ? {} : { asOf: days.days.at(-1) ?? null }) };
}

const noDays: TableDays = { ofRow: new Map(), days: [] };

function singleDay({ days: [day] }: TableDays): Partial<ReadData> {
  return day === undefined ? {} : { asOf: day, lists: [day] };
}
