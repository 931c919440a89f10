import { dataFormat } from '../agreements/tables/data-format.js';
import type { Agreement } from '../agreements/agreement.js';
import { type IceList, iceListOf } from '../agreements/ice/read-ice-table.js';
import { readTable } from '../agreements/tables/read-table.js';

/**
 * Which list its agreements make: pending when it holds applications only. ICE's importer takes the status of every row
 * from the columns, so on a list of ICE's the rows say what the columns say. `null` when there is no row to say it.
 */
export function kindByRows(agreements: readonly Agreement[]): IceList | null {
  if (agreements.length === 0) return null;
  return agreements.every(({ status }) => status === 'pending') ? 'pending' : 'participating';
}

/** Which of ICE's lists a file is by its columns, with or without rows: in November 2025 ICE published pending lists that had none. */
export async function kindByColumns(bytes: Uint8Array, file: string): Promise<IceList | null> {
  const facts = { bytes, contentType: '', file };
  const format = dataFormat(facts);
  return format === 'json' ? null : iceListOf(await readTable(facts, format));
}
