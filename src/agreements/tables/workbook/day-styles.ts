import { millisecondsPerDay } from '../../../calendar/day.js';
import type { PartReader } from './part-reader.js';
import { readAttributes } from './xml-scanner.js';

/** Formats that every workbook has, by number, and that show a day (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 in East Asia. */
const builtIn: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/**
 * The styles whose numbers are days, by their place in the list of styles.
 *
 * @throws {DataError} when the part is damaged
 */
export async function readDayStyles(parts: PartReader, part: string | null): Promise<ReadonlySet<number>> {
  const days = new Set<number>();
  if (part === null) return days;
  const formats = new Map<number, boolean>();
  let style = 0;
  await parts.read(part, {
    open(name, attributes, parent) {
      if (parent !== (name === 'numFmt' ? 'numFmts' : 'cellXfs')) return;
      const given = readAttributes(attributes);
      const format = Number(given.get('numFmtId') ?? 0);
      if (name === 'numFmt') {
        formats.set(format, showsDay(given.get('formatCode') ?? ''));
        return;
      }
      if (formats.get(format) ?? builtIn.has(format)) days.add(style);
      style += 1;
    },
  });
  return days;
}

/** Whether a format shows a day, a month or a year, and not only a time of day. Letters that stand for themselves are left out. */
export function showsDay(code: string): boolean {
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';');
  const letters = first.replace(/am\/pm|a\/p|general/gi, '');
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

/** The day that a number stands for; `null` when it is none, as 29 February 1900, which Excel has and the calendar has not. */
export function dayFromSerial(serial: number, from1904: boolean): Date | null {
  const days = Math.floor(serial);
  if (from1904) return days >= 0 && days <= lastSerial - days1904 ? moment(epoch1904, serial) : null;
  if (days < 1 || days === leapDayThatWasNot || days > lastSerial) return null;
  return moment(days < leapDayThatWasNot ? epoch1900 + millisecondsPerDay : epoch1900, serial);
}

const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const days1904 = 1_462;
const leapDayThatWasNot = 60;
/** 31 December 9999. */
const lastSerial = 2_958_465;

/** To the millisecond, because a time a trillionth short of midnight is midnight. */
const moment = (epoch: number, serial: number): Date => new Date(epoch + Math.round(serial * millisecondsPerDay));
