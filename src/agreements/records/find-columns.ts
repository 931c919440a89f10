import { type Field, columnNames, foldHeader } from '../tables/column-names.js';
import type { FaultOptions } from '../data-error.js';
import { fault } from '../fault.js';
import type { FaultPlace } from '../fault-sentences.js';
import type { ColumnNames } from '../tables/read-columns.js';
import { nameColumns } from '../tables/name-columns.js';
import type { Table } from '../tables/table.js';

/** Where in a row each field stands; a field that the table does not have is not in it. */
export type Positions = Readonly<Partial<Record<Field, number>>>;

/**
 * Finds the columns of a table by the names the author gave, and every other by its usual ones.
 *
 * @throws {DataError} when a named one is not there, or none for the state, or neither one for the county nor for the model.
 */
export function findColumns(table: Table, named: ColumnNames, file?: string): Positions {
  const folded = table.columns.map(foldHeader);
  const columns = nameColumns(table.columns);
  const at: FaultPlace = { file, row: table.headerRow };
  // What the reader stumbled over is most likely why the column is not there.
  const why: FaultOptions = { problem: table.problems[0] };
  const positions: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(columnNames) as Field[]) {
    const own = named.get(field);
    const position = own === undefined ? firstOf(columnNames[field], folded) : positionOf(own, table.columns, folded);
    if (position >= 0) positions[field] = position;
    else if (own !== undefined) throw fault('no-column', { header: own, columns }, at, why);
  }
  if (positions.state === undefined && positions.fips === undefined) throw fault('no-state-column', { columns }, at, why);
  if (positions.model === undefined && positions.county === undefined && positions.fips === undefined) {
    throw fault('no-county-or-model-column', { columns }, at, why);
  }
  return positions;
}

function firstOf(names: readonly string[], folded: readonly string[]): number {
  const name = names.find((candidate) => folded.includes(candidate));
  return name === undefined ? -1 : folded.indexOf(name);
}

/** A header as the author wrote it, or else by its folded form. */
function positionOf(header: string, columns: readonly string[], folded: readonly string[]): number {
  const exact = columns.indexOf(header);
  return exact >= 0 ? exact : folded.indexOf(foldHeader(header));
}
