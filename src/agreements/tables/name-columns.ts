import { printable } from '../printable.js';

/** Enough of a table's headers to know it again. */
const columnsNamed = 20;
const longestName = 40;

/** What a table has for columns, to be printed in a sentence; `''` where none has a name. */
export function nameColumns(columns: readonly string[]): string {
  const found = columns.filter((name) => name !== '').slice(0, columnsNamed);
  return found.map((name) => printable(name.slice(0, longestName))).join(', ');
}
