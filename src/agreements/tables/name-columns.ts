import { printable } from './printable.js';

/** Enough of a table's headers to know it again. */
const columnsNamed = 20;
const longestName = 40;

/** What a table has for columns, as the second half of a sentence. */
export function nameColumns(columns: readonly string[]): string {
  const found = columns.filter((name) => name !== '').slice(0, columnsNamed);
  if (found.length === 0) return 'it has no named columns';
  return `its columns are ${found.map((name) => printable(name.slice(0, longestName))).join(', ')}`;
}
