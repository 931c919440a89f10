import type { Agreement } from '../agreement.js';
import { dayOf, type IsoDate } from '../../calendar/day.js';
import { fault } from '../fault.js';
import { foldHeader } from '../tables/column-names.js';
import { maxAgreements } from './limits.js';
import { nameRows } from './name-rows.js';
import type { Positions } from './find-columns.js';
import { isSumOfAgreements, isSumOfPlaces } from './is-sum-of-places.js';
import { isStateWord, type Places, placesReader } from './read-places.js';
import { ProblemList } from './problem-list.js';
import { readAgreementRow } from './read-agreement-row.js';
import { readKind } from '../read-kind.js';
import { readDate } from './read-date.js';
import { readModelColumns } from './read-model-columns.js';
import { RowCells } from './row-cells.js';
import type { Shape } from './decide-shape.js';
import type { Table } from '../tables/table.js';
import type { TableDays } from './find-days.js';

/**
 * Reads the agreements of a list, row by row. A cell that is not understood becomes a problem and the agreement is kept without it; a row is
 * left out, with a problem that says so, only where keeping it would say something false.
 *
 * @throws {DataError} when they are more than a page can hold
 */
export function readAgreements(
  table: Table,
  shape: Exclude<Shape, { kind: 'measure' }>,
  { ofRow, days }: TableDays,
  problems: ProblemList,
  file?: string,
): readonly Agreement[] {
  const agreements: Agreement[] = [];
  const placesOf = placesReader(table, shape.positions);
  const newest = days.at(-1) ?? null;
  const today = dayOf(new Date());
  const lastSeen = lastSeenIn(table, shape.positions);
  const isSumOfState = shape.kind === 'models' && shape.areCounts ? sumsOfStates(table, shape.positions, placesOf) : () => false;
  const none: RowCells[] = [];
  for (const row of table.rows) {
    const cells = new RowCells(table, shape.positions, row, problems);
    if (isSumOfPlaces(cells) || (shape.kind === 'list' && isSumOfAgreements(cells))) continue;
    if (isSumOfState(cells)) {
      cells.report(cells.has('county') ? 'county' : 'fips', { code: 'no-county-to-count' });
      continue;
    }
    const list = ofRow.get(row.row) ?? newest;
    const context = { placesOf, latest: list ?? today, list, lastSeen, none, areCounts: shape.kind === 'models' && shape.areCounts };
    const made = shape.kind === 'models' ? readModelColumns(cells, shape.models, context) : readAgreementRow(cells, context);
    for (const agreement of made) agreements.push(agreement);
    if (agreements.length > maxAgreements) throw fault('too-many-agreements', { limit: maxAgreements }, { file, row: row.row });
  }
  const [first] = none;
  first?.notice('model', { code: 'noted-no-model', rows: nameRows(none.map(({ source }) => source.row)), count: none.length });
  return agreements;
}

/** Among counts of counties a row of none may be the sum of its state, unless it says that it is of the state's own agencies. */
function sumsOfStates(table: Table, positions: Positions, placesOf: (cells: RowCells) => Places): (cells: RowCells) => boolean {
  const isOfCounty = (cells: RowCells): boolean => placesOf(cells).counties.some((county) => !isStateWord(county));
  const unheard = new ProblemList();
  if (!table.rows.some((row) => isOfCounty(new RowCells(table, positions, row, unheard)))) return () => false;
  return (cells) => !isOfCounty(cells) && readKind(cells.text('type')) !== 'state';
}

/** A column "last seen" has a day for what is still there too. */
function lastSeenIn({ columns, rows }: Table, { until }: Positions): IsoDate | null {
  if (until === undefined || !/^last (listed|seen)$/.test(foldHeader(columns[until] ?? ''))) return null;
  let last: IsoDate | null = null;
  for (const { cells } of rows) {
    const day = readDate(cells[until] ?? '');
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
