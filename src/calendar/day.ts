/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

export const millisecondsPerDay = 86_400_000;

/** Whether a value is a day of the calendar written `YYYY-MM-DD`; 30 February is none. */
export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && dayOf(time).startsWith(value);
}

/** The day of a moment, in the time zone of Greenwich. */
export function dayOf(moment: Date): IsoDate {
  return moment.toISOString().slice(0, 10);
}

/** Whether a day is after today: no list and no figures are of it. */
export function isToCome(day: IsoDate): boolean {
  return day > dayOf(new Date());
}

/** A day as the days since 1970-01-01. A month, `YYYY-MM`, stands for its first day. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(day) / millisecondsPerDay;
}

/** The day that is so many days after 1970-01-01. */
export function dayNumbered(number: number): IsoDate {
  return dayOf(new Date(number * millisecondsPerDay));
}

/** How many days after the first the second one is; negative when it is before. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return dayNumber(second) - dayNumber(first);
}
