import { agreementRows } from './agreement-rows.js';
import { dayOf, type IsoDate } from '../../calendar/day.js';
import { foldHeader } from '../tables/column-names.js';
import type { DataError } from '../data-error.js';
import type { Dataset, Source } from '../dataset.js';
import { fault } from '../fault.js';
import { foldNotices } from '../fold-notices.js';
import type { Problem } from '../problem.js';
import type { IceLookups } from './ice-lookups.js';
import { listDate } from './list-date.js';
import { loadLookups } from './load-lookups.js';
import { type IceColumns, type IceContext, readIceRow } from './read-ice-row.js';
import { nameColumns } from '../tables/name-columns.js';
import { saysPending } from '../tables/says-pending.js';
import type { Table } from '../tables/table.js';

/** Where ICE publishes its lists. */
export const iceSource: Source = {
  name: 'U.S. Immigration and Customs Enforcement, 287(g) lists',
  url: 'https://www.ice.gov/identify-and-arrest/287g',
};

/** Every header that ICE's lists have had, folded. */
const iceHeaders: readonly string[] = ['state', 'law enforcement agency', 'type', 'county', 'support type', 'signed', 'moa', 'addendum'];

/** Whether a header is one of ICE's. */
export const isIceHeader = (header: string): boolean => iceHeaders.includes(foldHeader(header));

/** Which of ICE's two lists a table is. */
export type IceList = 'participating' | 'pending';

/** How to read a list of ICE's. */
export interface IceOptions {
  /** File name or address: named in errors, and the list's day where nothing inside says it. */
  readonly file?: string;
  /** The day of the list, where it is known from elsewhere. */
  readonly day?: IsoDate;
  /** The project's own tables unless given. */
  readonly lookups?: IceLookups;
}

/**
 * Which list a table is, told by its columns: only what is signed has a day of signing. `null` when it is no list of ICE's, or one without
 * such days that does not say that it is pending. ICE's own links were swapped for a day in September 2025, so the name of a file says
 * nothing against its columns.
 */
export function iceListOf(table: Table, file?: string): IceList | null {
  const columns = findColumns(table);
  if (columns.state < 0 || columns.agency < 0 || columns.model < 0) return null;
  if (columns.signed >= 0) return 'participating';
  return saysPending(table, file) ? 'pending' : null;
}

/**
 * Reads a list as ICE publishes it, participating or pending. Spellings, counties that ICE leaves blank or gets wrong, and
 * dates are mended only where the project's tables or the text itself leave one reading; anything else stays as printed
 * and is named among the problems. County names that are right stay names.
 *
 * @throws {DataError} when the table is no list of ICE's.
 */
export async function readIceTable(table: Table, { file, day, lookups }: IceOptions = {}): Promise<Dataset> {
  const list = iceListOf(table, file);
  if (list === null) throw notAList(table, file);
  const asOf = day ?? listDate(table, file ?? null);
  const problems: Problem[] = [...table.problems];
  const context: IceContext = {
    columns: findColumns(table),
    headers: table.columns,
    status: list === 'pending' ? 'pending' : 'signed',
    latest: asOf ?? dayOf(new Date()),
    isOfToday: asOf === null,
    lookups: lookups ?? (await loadLookups()),
    problems,
  };
  const { columns, headers } = context;
  const agreements = agreementRows(table, columns, problems).map((row) => readIceRow(row, context));
  return {
    agreements,
    problems: foldNotices(problems),
    asOf,
    source: iceSource,
    lists: asOf === null ? [] : [asOf],
    gaps: [],
    published: [],
    measure: null,
    headers: { state: headers[columns.state] ?? '', ...(columns.county >= 0 && { county: headers[columns.county] ?? '' }) },
  };
}

function findColumns(table: Table): IceColumns {
  const folded = table.columns.map(foldHeader);
  const find = (name: string): number => folded.indexOf(name);
  return {
    state: find('state'),
    agency: find('law enforcement agency'),
    type: find('type'),
    county: find('county'),
    model: find('support type'),
    signed: find('signed'),
    link: find('moa'),
    addendum: find('addendum'),
  };
}

function notAList({ columns, headerRow }: Table, file: string | undefined): DataError {
  return fault('not-ice-list', { columns: nameColumns(columns) }, { file, row: headerRow });
}
