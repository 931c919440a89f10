import { digits, leads } from './number-text.js';

const single = digits.length - leads;

/** Writes whole numbers from 0, small ones shortest. `forEachNumber` reads them back. */
export function writeNumber(value: number): string {
  if (value < single) return digits.charAt(value);
  const rest = value - single;
  return digits.charAt(single + (rest % leads)) + writeNumber(Math.floor(rest / leads));
}

/** Writes whole numbers of either sign. `StepReader` reads them back. */
export function writeSigned(value: number): string {
  return writeNumber(value < 0 ? -2 * value - 1 : 2 * value);
}
