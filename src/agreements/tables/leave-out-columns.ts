import { findHeader } from './find-header.js';
import { everyOther } from './read-columns.js';
import type { Table } from './table.js';

/**
 * A table as if the columns that its author wants left out were empty.
 *
 * @throws {DataError} when one of them is not there: it may be called something else since
 */
export function leaveOutColumns(table: Table, ignored: readonly string[], file?: string): Table {
  const left = new Set(ignored.filter((header) => header !== everyOther).map((header) => findHeader(table, header, file)));
  if (left.size === 0) return table;
  const blank = (texts: readonly string[]): string[] => texts.map((text, position) => (left.has(position) ? '' : text));
  return {
    ...table,
    columns: blank(table.columns),
    rows: table.rows.map(({ row, cells, links }) => ({
      ...{ row, cells: blank(cells) },
      links: links.map((link, position) => (left.has(position) ? null : link)),
    })),
  };
}
