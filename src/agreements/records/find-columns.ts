import { type Field, columnNames, foldHeader, lastPart } from '../tables/column-names.js';
import { findHeader } from '../tables/find-header.js';
import type { ColumnNames } from '../tables/read-columns.js';
import type { Table } from '../tables/table.js';

/** Where in a row each field stands; a field that the table does not have is not in it. */
export type Positions = Readonly<Partial<Record<Field, number>>>;

/**
 * Finds the columns of a table by the names the author gave, and every other by its usual ones. What the author named for one field
 * is read for no other. A key of a nested record, as in `attributes.supportType`, is known by its end where nothing else is.
 *
 * @throws {DataError} when a named one is not there
 */
export function findColumns(table: Table, named: ColumnNames, file?: string): Positions {
  const { columns } = table;
  const folded = columns.map(foldHeader);
  const ends = columns.map((name) => (table.isNested === true ? foldHeader(lastPart(name)) : ''));
  const positions: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  const take = (field: Field, position: number): void => {
    if (position < 0) return;
    positions[field] = position;
    taken.add(position);
  };
  for (const [field, header] of named) {
    take(field, findHeader(table, header, file));
  }
  for (const headers of [folded, ends]) {
    for (const field of Object.keys(columnNames) as Field[]) {
      if (positions[field] === undefined) take(field, firstOf(columnNames[field], headers, taken));
    }
  }
  return positions;
}

function firstOf(names: readonly string[], headers: readonly string[], taken: ReadonlySet<number>): number {
  for (const name of names) {
    const at = headers.findIndex((header, position) => header === name && !taken.has(position));
    if (at >= 0) return at;
  }
  return -1;
}
