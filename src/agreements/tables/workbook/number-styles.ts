import type { PartReader } from './part-reader.js';
import { readAttributes } from './xml-scanner.js';

/** Formats that every workbook has, by number, and that show a day (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 in East Asia. */
const days: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const percents: ReadonlySet<number> = new Set([9, 10]);

/** What a number is shown as where it is not shown as it is. */
export type NumberLook = 'day' | 'percent';

/**
 * The styles whose numbers are shown as something else, by their place in the list of styles.
 *
 * @throws {DataError} when the part is damaged
 */
export async function readNumberStyles(parts: PartReader, part: string | null): Promise<ReadonlyMap<number, NumberLook>> {
  const looks = new Map<number, NumberLook>();
  if (part === null) return looks;
  const formats = new Map<number, NumberLook | null>();
  let style = 0;
  await parts.read(part, {
    open(name, attributes, parent) {
      if (parent !== (name === 'numFmt' ? 'numFmts' : 'cellXfs')) return;
      const given = readAttributes(attributes);
      const format = Number(given.get('numFmtId') ?? 0);
      if (name === 'numFmt') {
        formats.set(format, lookOf(given.get('formatCode') ?? ''));
        return;
      }
      const look = formats.has(format) ? formats.get(format) : days.has(format) ? 'day' : percents.has(format) && 'percent';
      if (look) looks.set(style, look);
      style += 1;
    },
  });
  return looks;
}

/**
 * What a format shows: a day, a month or a year, and not only a time of day; or hundredths. What stands for itself is left out. `null` for a
 * number.
 */
export function lookOf(code: string): NumberLook | null {
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';');
  if (first.includes('%')) return 'percent';
  const letters = first.replace(/am\/pm|a\/p|general/gi, '');
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters)) ? 'day' : null;
}

/** The day that a number stands for; `null` when it is none, as 29 February 1900, which Excel has and the calendar has not. */
export function dayFromSerial(serial: number, from1904: boolean): Date | null {
  const days = Math.floor(serial);
  if (from1904) return days >= 0 && days <= lastSerial - days1904 ? moment(epoch1904, serial) : null;
  if (days < 1 || days === leapDayThatWasNot || days > lastSerial) return null;
  return moment(days < leapDayThatWasNot ? epoch1900 + millisecondsPerDay : epoch1900, serial);
}

const millisecondsPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const days1904 = 1_462;
const leapDayThatWasNot = 60;
/** 31 December 9999. */
const lastSerial = 2_958_465;

/** To the millisecond, because a time a trillionth short of midnight is midnight. */
const moment = (epoch: number, serial: number): Date => new Date(epoch + Math.round(serial * millisecondsPerDay));
