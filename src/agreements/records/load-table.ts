import type { Loaded } from '../data-adapter.js';
import { readAgreements } from './read-agreements.js';
import { readColumns } from '../tables/read-columns.js';
import type { Table } from '../tables/table.js';

/** What an adapter gives for a table: its agreements by column name, and the day it was saved as its date. */
export function loadTable(table: Table, { file, columns = '' }: { file?: string; columns?: string }): Loaded {
  return { ...readAgreements(table, { file, columns: readColumns(columns) }), asOf: table.saved };
}
