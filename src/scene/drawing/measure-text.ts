// A file cannot measure type that the reader's machine will choose. The mean advance of a Latin letter in the usual sans-serif faces is a
// little over half the size; this is on the wide side, so that lines are rather too short than cut off.
const advance = 0.56;

/** About how wide a text is, in the units of its size. */
export function measureText(text: string, size: number): number {
  return text.length * size * advance;
}
