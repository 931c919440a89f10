/**
 * Whether a text is one of some names, in lower case, with a letter or two missing, added or wrong: it is no new name then, and which
 * one it is, is not for a map to say. In a short word two letters make another word: court, county.
 */
export function isMisspelled(text: string, names: readonly string[]): boolean {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return names.some((name) => {
    const known = name.split(' ');
    const mostWrong = name.length < 8 ? 1 : 2;
    return words.length === known.length && editsBetween(words.join(''), known.join('')) <= mostWrong;
  });
}

/** How many letters have to be put in, taken out or replaced to make one word of another. */
function editsBetween(a: string, b: string): number {
  let row = ['', ...b].map((_, i) => i);
  [...a].forEach((letter, i) => {
    const next = [i + 1];
    [...b].forEach((other, j) => {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
