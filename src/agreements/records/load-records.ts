import type { ReadData } from '../data-adapter.js';
import { loadTable } from './load-table.js';
import { tableFromRecords } from '../tables/table-from-records.js';

/**
 * What an adapter gives for records: each value goes through the reader that cells of a table go through. No records are
 * no agreements, and no fault.
 *
 * @throws {DataError} when a record is no object, or none has a state, or neither a county nor a program model.
 */
export function loadRecords(records: readonly unknown[], { file, columns = '' }: { file?: string; columns?: string } = {}): ReadData {
  return records.length === 0 ? { agreements: [] } : loadTable(tableFromRecords(records, file), { file, columns });
}
