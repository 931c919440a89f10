import type { IsoDate } from '../agreement.js';
import { readDate } from '../records/read-date.js';
import type { Table } from '../tables/table.js';

/** ICE puts a list up on the working day after it was saved; over a long weekend that is four days later. */
const DAYS_TO_PUBLISH = 4;
const DAY = 86_400_000;

/**
 * The day of a list. An archived page says it in its links; a workbook was saved on it, or shortly before the day in its
 * name. A name with another date lies: `participatingAgencies01052025pm` is of January 2026. A name that gives the second
 * tells when a copy was kept, so that a workbook saved before it is as old as it says, and a table made of it later is not.
 *
 * @param file name or address of the list; `null` when it has none
 * @returns `null` when nothing says it
 */
export function listDate(table: Table, file: string | null): IsoDate | null {
  const archived = archivedDay(table);
  if (archived !== null) return archived;
  const named = file === null ? null : dayInName(lastPart(file));
  const { saved } = table;
  if (named === null || saved === null) return named?.day ?? saved;
  if (named.toTheSecond) return named.day < saved ? named.day : saved;
  const late = (Date.parse(named.day) - Date.parse(saved)) / DAY;
  return late >= 0 && late <= DAYS_TO_PUBLISH ? named.day : saved;
}

/** Web archives put the moment into every link of a page; a table copied from several pages has no one day. */
function archivedDay(table: Table): IsoDate | null {
  const days = new Set<string>();
  for (const row of table.rows) {
    for (const text of [...row.cells, ...row.links]) {
      const stamp = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})/.exec(text ?? '');
      if (stamp) days.add(`${stamp[1]}-${stamp[2]}-${stamp[3]}`);
    }
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? readDate(day) : null;
}

function dayInName(name: string): { day: IsoDate; toTheSecond: boolean } | null {
  const [, year, month, date, time] = /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(\d{6})?(?!\d)/.exec(name) ?? american(name) ?? [];
  const day = readDate(`${year}-${month}-${date}`);
  return day === null ? null : { day, toTheSecond: time !== undefined };
}

/** `participatingAgencies05182026am`: month, day, year. */
function american(name: string): (string | undefined)[] | null {
  const [, month, date, year] = /(?<!\d)(\d\d)(\d\d)(20\d\d)(?!\d)/.exec(name) ?? [];
  return year === undefined ? null : [undefined, year, month, date];
}

function lastPart(file: string): string {
  const path = file.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}
