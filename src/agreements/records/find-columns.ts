import { type Field, columnNames, foldHeader } from '../tables/column-names.js';
import { DataError } from '../data-error.js';
import type { ColumnNames } from '../tables/read-columns.js';
import { nameColumns } from '../tables/name-columns.js';
import { printable } from '../tables/printable.js';
import type { Table } from '../tables/table.js';

/** Where in a row each field stands; a field that the table does not have is not in it. */
export type Positions = Readonly<Partial<Record<Field, number>>>;

/**
 * Finds the columns of a table by the names the author gave, and every other by its usual ones.
 *
 * @throws DataError when a named one is not there, or none for the state, or neither one for the county nor for the model.
 */
export function findColumns(table: Table, named: ColumnNames, file: string): Positions {
  const folded = table.columns.map(foldHeader);
  const positions: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(columnNames) as Field[]) {
    const own = named.get(field);
    const at = own === undefined ? firstOf(columnNames[field], folded) : positionOf(own, table.columns, folded);
    if (at >= 0) positions[field] = at;
    else if (own !== undefined) throw missing(file, table, `called "${own}"`);
  }
  if (positions.state === undefined && positions.fips === undefined) throw missing(file, table, 'for the state (STATE)');
  if (positions.model === undefined && positions.county === undefined && positions.fips === undefined) {
    throw missing(file, table, 'for the county (COUNTY, FIPS) or the program model (MODEL, SUPPORT TYPE)');
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

function missing(file: string, { columns, headerRow, problems }: Table, what: string): DataError {
  // What the reader stumbled over is most likely why the column is not there.
  const why = problems[0] ? ` ${printable(problems[0].message)}` : '';
  return new DataError(`${file} has no column ${what}: ${nameColumns(columns)}.${why}`, { file, row: headerRow });
}
