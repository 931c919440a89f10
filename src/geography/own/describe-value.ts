/** Characters of a text that are shown. */
const shown = 60;

/** What stands in a file where something else belongs, in a few words: it may be long, deep, or without a text of its own. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A text in quotation marks, on one line, cut where it is long. */
export function quote(text: string): string {
  // Control characters, and those that turn the direction of the words around them.
  const plain = text.slice(0, shown).replace(/\p{C}/gu, '\uFFFD');
  return `"${plain}${text.length > shown ? '…' : ''}"`;
}
