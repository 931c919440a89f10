import { dayOf } from '../../calendar/day.js';
import { fault } from '../fault.js';
import { maxCells, maxColumns, maxRows } from './limits.js';
import type { Table } from './table.js';

/** Records as they come out of JSON or of somebody's own code. */
export type Records = readonly Readonly<Record<string, unknown>>[];

/**
 * Records as a table: one column per key, and per path for a key of a record inside, as in `place.county`; a list as `a; b`, a `Date` as
 * its UTC day. Row numbers count the records
 * from 1, unless a record has its own `row`.
 *
 * @throws {DataError} naming the record that is no object, or when there are more than {@link maxRows}, {@link maxColumns}
 * or {@link maxCells} allow.
 */
export function tableFromRecords(records: readonly unknown[], file?: string): Table {
  if (records.length > maxRows) throw fault('too-many-records', { limit: maxRows }, { file });
  let total = 0;
  const positions = new Map<string, number>();
  const rows = records.map((record, at) => {
    if (!isRecord(record)) throw fault('record-not-object', { record: at + 1 }, { file, row: at + 1 });
    const cells: string[] = [];
    for (const [key, value] of entriesOf(record)) {
      const at = positions.get(key) ?? positions.size;
      positions.set(key, at);
      cells[at] = cellText(value);
    }
    // Counted while reading: a record is as wide as the furthest of its keys, so a few keys can make very many cells.
    if (positions.size > maxColumns) throw fault('too-many-columns', { limit: maxColumns }, { file, row: at + 1 });
    total += cells.length;
    if (total > maxCells) throw fault('too-many-cells', { limit: maxCells }, { file, row: at + 1 });
    return { row: typeof record['row'] === 'number' ? record['row'] : at + 1, cells: [...cells].map((cell) => cell ?? ''), links: [] };
  });
  return { columns: [...positions.keys()], headerRow: 1, rows, problems: [], saved: null, isNested: true };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep records may lie in records. */
const deepest = 5;

/** The values of a record, those of records inside it under their path. */
function* entriesOf(record: Record<string, unknown>, path = '', depth = 1): Iterable<readonly [path: string, value: unknown]> {
  for (const [key, value] of Object.entries(record)) {
    if (depth < deepest && isRecord(value) && !(value instanceof Date)) yield* entriesOf(value, `${path}${key}.`, depth + 1);
    else yield [path + key, value];
  }
}

function cellText(value: unknown): string {
  return Array.isArray(value) ? value.map(plainText).join('; ') : plainText(value);
}

/** What has no text of its own, such as an object, gets a mark: a value that is reported, not one that vanishes. */
function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return dayOf(value);
  return '{…}';
}
