import type { Problem } from '../problem.js';
import { isSumOfAgreements, isSumOfPlaces } from '../records/is-sum-of-places.js';
import { ProblemList } from '../records/problem-list.js';
import { RowCells } from '../records/row-cells.js';
import { withoutNotes } from '../records/tidy-rows.js';
import type { Table, TableRow } from '../tables/table.js';
import type { IceColumns } from './read-ice-row.js';
import { tidyText } from './tidy-text.js';

/**
 * The rows of a list that are agreements. Sums, notes under the table and lines that name no agency and no model are somebody's own, and
 * are said; rows that hold formats only, or the rest of a row that was cleared, are how ICE's workbooks end.
 */
export function agreementRows(table: Table, columns: IceColumns, problems: Problem[]): readonly TableRow[] {
  const leftOut = new ProblemList();
  const positions = Object.fromEntries(Object.entries(columns).filter(([, position]) => position >= 0));
  const isText = (row: TableRow, position: number): boolean => tidyText(row.cells[position] ?? '') !== '';
  const filled = table.rows.filter((row) => isText(row, columns.agency) || isText(row, columns.state));
  const rows = withoutNotes(filled, table.columns, leftOut).filter((row) => {
    const cells = new RowCells(table, positions, row, leftOut);
    if (isSumOfPlaces(cells) || isSumOfAgreements(cells)) return false;
    const isNamed = [columns.agency, columns.model, columns.signed].some((position) => isText(row, position));
    if (!isNamed) cells.report('state', { code: 'no-agreement' });
    return isNamed;
  });
  problems.push(...leftOut.all());
  return rows;
}
