/** Characters of a text that are shown. */
const shown = 80;

/** A value of unknown origin in a few words: an object may be deep, or have no text of its own. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`.slice(0, shown);
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
