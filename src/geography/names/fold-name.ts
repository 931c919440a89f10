/**
 * What is left of a place name once everything that print varies is set aside: case, accents, apostrophes and okinas, dots, spaces,
 * hyphens, and the ways to write Saint. "Doña Ana" and "DONA ANA" fold to one text, and so do "De Kalb", "Dekalb" and "DeKalb".
 * Letters and digits are kept, so a name nobody knows stays different from one that is known.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\b(?:saint|sainte|ste)\b/g, 'st')
    .replace(/&/g, 'and')
    .replace(/\p{Lm}|[^\p{L}\p{N}]/gu, '');
}
