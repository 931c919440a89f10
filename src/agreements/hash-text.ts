/** A text as a number of 32 bits, in base 36: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv. Tells texts apart, and hides none. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
