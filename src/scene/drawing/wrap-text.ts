// A file cannot measure type that the reader's machine will choose. The mean advance of a Latin letter in the usual sans-serif faces is a
// little over half the size; this is on the wide side, so that lines are rather too short than cut off.
const advance = 0.56;

/** About how wide a text is, in the units of its size. */
export function measureText(text: string, size: number): number {
  return text.length * size * advance;
}

/** Breaks a text into lines that are about as wide as there is room. A word that is wider stands alone. */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measureText(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
