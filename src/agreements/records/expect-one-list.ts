import type { Agreement } from '../agreement.js';
import { agreementKey } from '../agreement-key.js';
import { fault } from '../fault.js';
import { nameColumns } from '../tables/name-columns.js';
import type { Table } from '../tables/table.js';

/** Fewer agreements may come again by chance: ICE prints a row twice at times. */
const enough = 10;

/**
 * Refuses lists of several days under one another that nothing parts: each agreement would count once a day.
 *
 * @throws {DataError} naming two of the rows that are one agreement
 */
export function expectOneList(agreements: readonly Agreement[], { columns, headerRow }: Table, file?: string): void {
  const firstOf = new Map<string, Agreement>();
  const repeated = new Map<string, readonly [Agreement, Agreement]>();
  for (const agreement of agreements) {
    if (agreement.agency === '' || agreement.listedUntil !== null) continue;
    const key = agreementKey(agreement);
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, agreement);
    else if (!repeated.has(key)) repeated.set(key, [first, agreement]);
  }
  const [example] = repeated.values();
  if (example === undefined || repeated.size < enough || repeated.size * 2 <= firstOf.size) return;
  const [{ row: other, agency }, { row }] = example;
  throw fault('lists-together', { row, other, agency: agency.slice(0, 60), columns: nameColumns(columns) }, { file, row: headerRow });
}
