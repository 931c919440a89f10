import { readNumber } from './read-number.js';

/** From here on a number may be a year, or a day as a spreadsheet keeps it: ICE's whole list has fewer agreements. */
const firstYear = 1_900;

/** How many agreements a cell of a column for one program model gives; `null` for a cell that is no such number. */
export function readCount(text: string): number | null {
  const number = /^\d[\d,]*(\.0*)?$/.test(text) ? readNumber(text) : null;
  return typeof number === 'number' && Number.isInteger(number) && number < firstYear ? number : null;
}
