/**
 * What a script set, as an attribute would have it: a number, a date or a list where a text belongs. Nothing in it throws, since a map that
 * throws while it is rendered is empty.
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  try {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString().slice(0, 10);
    if (typeof value === 'function') return 'function';
    return typeof value === 'symbol' ? String(value) : `${value as string}`.trim();
  } catch {
    // It has no text of its own, or one that cannot be had.
    return typeof value;
  }
}
