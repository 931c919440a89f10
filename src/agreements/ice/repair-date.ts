import type { IsoDate } from '../../calendar/day.js';
import { readDate } from '../records/read-date.js';

/** The first agreement under section 287(g): Florida, July 2002 (Congressional Research Service, RL32270). */
const firstAgreement = '2002-07-01';

/** What a printed date says. */
export interface ReadDay {
  readonly day: IsoDate;
  /** Whether something had to be mended to read it. */
  readonly repaired: boolean;
}

/**
 * Reads a printed signing date, and mends it where only one reading is possible: a slash left out (`05/082025`), or one
 * wrong digit in a year when no other year would lie between the first 287(g) agreement and the list. `null` when it is
 * no date, or could be several.
 *
 * @param latest the day of the list, which nothing on it can have been signed after; today where that is not known
 */
export function repairDate(text: string, latest: IsoDate): ReadDay | null {
  const plain = readDate(text);
  if (plain !== null) return { day: plain, repaired: false };
  const mended = readDate(text.replace(/^(\d{1,2})\/(\d{1,2})(\d{4})$/, '$1/$2/$3')) ?? mendYear(text, latest);
  return mended === null || mended > latest ? null : { day: mended, repaired: true };
}

/** `5025-06-03` on a list of 2025: of all years that differ in one digit, only 2025 has had agreements and is not to come. */
function mendYear(text: string, latest: IsoDate): IsoDate | null {
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})$/.exec(text) ?? [];
  if (year === undefined || rest === undefined) return null;
  const possible = yearsOneDigitFrom(year)
    .map((other) => readDate(other + rest))
    .filter((day): day is IsoDate => day !== null && day >= firstAgreement && day <= latest);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function yearsOneDigitFrom(year: string): string[] {
  return [0, 1, 2, 3].flatMap((at) =>
    [...'0123456789'].filter((digit) => digit !== year[at]).map((digit) => year.slice(0, at) + digit + year.slice(at + 1)),
  );
}
