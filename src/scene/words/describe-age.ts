import { dayNumber, type IsoDate } from '../../calendar/day.js';
import type { FigureMessages } from './messages.js';

/** When figures are called old. */
export interface Aging {
  /** As the days since 1970-01-01; `NaN` where no clock tells. */
  readonly today: number;
  /** After how many days; `Infinity` for never. */
  readonly staleAfter: number;
}

/** How old the newest list is, in words; `''` while it is not too old, and where its day is not known. */
export function describeAge(asOf: IsoDate | null, { today, staleAfter }: Aging, { age }: FigureMessages): string {
  const days = asOf === null ? NaN : today - dayNumber(asOf);
  return days > staleAfter ? age(days) : '';
}
