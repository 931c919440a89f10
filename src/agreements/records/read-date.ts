import { dayOf, type IsoDate } from '../../calendar/day.js';

/** Section 287(g) was enacted on 30 September 1996 (Pub. L. 104-208, div. C, sec. 133): nothing can be dated before that year. */
const firstYear = 1996;
const lastYear = 2099;

/** Spanish months whose first letters are other ones than the English have. */
const spanish: Readonly<Record<string, string>> = { ene: 'jan', abr: 'apr', ago: 'aug', dic: 'dec' };
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a text names: `2026-05-18` or `2026/05/18` (a time after it is dropped), `5/18/2026` or `5/18/26` in the American order, or
 * `May 18, 2026`, `18-May-26`. `null` when it is none of these, is no day of the calendar, or lies outside 1996 to 2099.
 */
export function readDate(text: string): IsoDate | null {
  const words = text.trim();
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:$|[T ])/.exec(words);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:$|,? +\d{1,2}:\d{2})/.exec(words);
  if (american) return day(american[3]?.padStart(4, '20'), american[1], american[2]);
  const named = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(words);
  if (named) return day(named[3], monthNumber(named[1]), named[2]);
  const turned = /^(\d{1,2})(?:[- ]| de )([a-z]{3})[a-z]*\.?(?:[-, ]+| del? )(\d{4}|\d{2})$/i.exec(words);
  return turned ? day(turned[3]?.padStart(4, '20'), monthNumber(turned[2]), turned[1]) : null;
}

const monthNumber = (name = ''): string => {
  const word = name.toLowerCase();
  return String(months.indexOf(spanish[word] ?? word) + 1);
};

function day(yearText = '', monthText = '', dayText = ''): IsoDate | null {
  const [year, month, date] = [Number(yearText), Number(monthText), Number(dayText)];
  if (year < firstYear || year > lastYear) return null;
  const time = new Date(Date.UTC(year, month - 1, date));
  // A calendar rolls 30 February over into March; a day that moved was none.
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return dayOf(time);
}
