import type { Agreement } from '../agreement.js';
import { findColumns } from './find-columns.js';
import { readAgreementRow } from './read-agreement-row.js';
import type { ColumnNames } from '../tables/read-columns.js';
import type { Problem } from '../problem.js';
import { RowCells } from './row-cells.js';
import type { Table } from '../tables/table.js';

/** How to read a table of agreements. */
export interface ReadAgreementsOptions {
  /** Named in errors. */
  readonly file?: string;
  /** Headers the author named; every other field is found by its usual names. */
  readonly columns?: ColumnNames;
}

/** What a table of agreements holds. */
export interface ReadAgreements {
  readonly agreements: readonly Agreement[];
  readonly problems: readonly Problem[];
}

/**
 * Reads agreements by the names of the columns. A cell that is not understood becomes a problem and the agreement is
 * kept without it; a row is left out, with a problem that says so, only where keeping it would say something false.
 *
 * @throws {DataError} when the table has no column for the state, or neither one for the county nor one for the model.
 */
export function readAgreements(table: Table, { file, columns = new Map() }: ReadAgreementsOptions = {}): ReadAgreements {
  const positions = findColumns(table, columns, file);
  const problems: Problem[] = [...table.problems];
  const agreements = table.rows.flatMap((row) => readAgreementRow(new RowCells(table, positions, row, problems)));
  return { agreements, problems };
}
