import { DataError } from '../agreements/data-error.js';
import { dataFormat } from '../agreements/tables/data-format.js';
import type { Agreement } from '../agreements/agreement.js';
import { type IceList, iceListOf } from '../agreements/ice/read-ice-table.js';
import { readTable } from '../agreements/tables/read-table.js';

/** What is known of a file besides its rows. */
interface KindFacts {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** What somebody says that it is. */
  readonly told: IceList | undefined;
}

/**
 * Which list a file is, and its agreements as those of that list: rows that do not say so themselves are applications where somebody says
 * that the list is of them. `null` for a table without a row of which nobody says it.
 *
 * @throws {DataError} when it is of the other kind than is said.
 */
export async function kindOf(
  agreements: readonly Agreement[],
  { bytes, file, told }: KindFacts,
): Promise<{ readonly kind: IceList | null; readonly agreements: readonly Agreement[] }> {
  const byRows = kindByRows(agreements);
  if (told === undefined) return { kind: byRows ?? (await kindByColumns(bytes, file)), agreements };
  const printed = (await kindByColumns(bytes, file)) ?? (byRows === 'pending' ? byRows : told);
  if (printed !== told) {
    const advice =
      printed === 'pending' && byRows !== null ? ' If its agreements are signed, give it a column SIGNED with their days.' : '';
    throw new DataError(`${file} is a ${printed} list by what it prints, and not a ${told} one as --kind says.${advice}`, { file });
  }
  const isSaid = agreements.some(({ status }) => status === 'pending');
  return {
    kind: told,
    agreements: told === 'pending' && !isSaid ? agreements.map((each) => ({ ...each, status: 'pending' })) : agreements,
  };
}

/**
 * Which list its agreements make: pending when it holds applications only. ICE's importer takes the status of every row
 * from the columns, so on a list of ICE's the rows say what the columns say. `null` when there is no row to say it.
 */
export function kindByRows(agreements: readonly Agreement[]): IceList | null {
  if (agreements.length === 0) return null;
  return agreements.every(({ status }) => status === 'pending') ? 'pending' : 'participating';
}

/** Which of ICE's lists a file is by its columns or its name, with or without rows: in November 2025 ICE published pending lists that had none. */
async function kindByColumns(bytes: Uint8Array, file: string): Promise<IceList | null> {
  const facts = { bytes, contentType: '', file };
  const format = dataFormat(facts);
  return format === 'json' ? null : iceListOf(await readTable(facts, format), file);
}
