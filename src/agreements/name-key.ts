/** By what two printed names are one: their letters and digits, whatever the case, and whether or not the word "model" follows. */
export function nameKey(name: string): string {
  const folded = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return folded.replace(/model$/, '') || folded;
}
