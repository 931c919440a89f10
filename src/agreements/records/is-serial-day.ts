/** 1 January 1996 counted from 1904, and 31 December 2099 counted from 1900 (ECMA-376 part 1, section 18.17.4.1). */
const firstDay = 33_603;
const lastDay = 73_050;

/**
 * Whether a text may be the number by which spreadsheets count a day of 1996 to 2099, with or without a time of day. It
 * is not read as that day: a workbook counts from 1900 or from 1904, and a bare number does not say which.
 */
export function isSerialDay(text: string): boolean {
  return /^\d{5}(\.\d+)?$/.test(text) && Number(text) >= firstDay && Number(text) < lastDay + 1;
}
