import { daysBetween, type IsoDate, isToCome } from '../../calendar/day.js';
import { printedDay } from '../records/printed-day.js';
import { readDate } from '../records/read-date.js';
import type { Table } from '../tables/table.js';

/** ICE puts a list up on the working day after it was saved; over a long weekend that is four days later. */
const daysToPublish = 4;

/** The share of rows with a link that every archived page of ICE's exceeds: the least has 135 in 145, of February 2025. */
const linkedOnPage = 0.9;

/**
 * The day of a list. A line above its headers may say it. An archived page says it in its links; a workbook was saved on it, or shortly before the day in its
 * name. A name with another date lies: `participatingAgencies01052025pm` is of January 2026. A name that gives the second
 * tells when a copy was kept, so that a workbook saved before it is as old as it says, and a table made of it later is not.
 *
 * @param file name or address of the list; `null` when it has none
 * @returns `null` when nothing says it
 */
export function listDate(table: Table, file: string | null): IsoDate | null {
  const printed = printedDay(table);
  if (printed !== null && !isToCome(printed)) return printed;
  const archived = archivedDay(table);
  if (archived !== null) return archived;
  const named = file === null ? null : dayInName(lastPart(file));
  const { saved } = table;
  if (named === null || saved === null) return named?.day ?? saved;
  if (named.toTheSecond) return named.day < saved ? named.day : saved;
  const late = daysBetween(saved, named.day);
  return late >= 0 && late <= daysToPublish ? named.day : saved;
}

/**
 * Web archives put the moment into every link of a page. A list of which only some links were replaced by archived ones is
 * no such page, and a table copied from several pages has no one day.
 */
function archivedDay(table: Table): IsoDate | null {
  const links = table.rows.map(({ cells, links }) => [...cells, ...links].filter(isAddress));
  const linked = links.filter((row) => row.length > 0).length;
  if (linked < 2 || linked <= table.rows.length * linkedOnPage) return null;
  const days = new Set(links.flat().map(archivedOn));
  const [day] = days;
  return days.size === 1 && day ? readDate(day) : null;
}

const isAddress = (text: string | null): text is string => text !== null && /^\s*[a-z][a-z0-9+.-]*:\//i.test(text);

/** The day in a web archive's address; `null` for any other. */
function archivedOn(address: string): string | null {
  const [, year, month, date] = /^\s*https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})/i.exec(address) ?? [];
  return year === undefined ? null : `${year}-${month}-${date}`;
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
