/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** Whether a value is a day of the calendar written `YYYY-MM-DD`; 30 February is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
