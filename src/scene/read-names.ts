import type { Misreading } from './words/describe-status.js';

/** Which of some names an author wrote, and what was not understood of that. */
export interface NamesReading<Name extends string> {
  readonly names: readonly Name[];
  readonly misread: Misreading | null;
}

/** Reads names parted by spaces, commas or semicolons, in the author's order. */
export function readNames<Name extends string>(attribute: string, known: readonly Name[], text: string): NamesReading<Name> {
  const asked = [...new Set(text.toLowerCase().match(/[^\s,;]+/g) ?? [])];
  const names = asked.flatMap((word) => known.find((name) => name === word) ?? []);
  if (names.length === asked.length) return { names, misread: null };
  return {
    names,
    misread: { attribute, text, among: known, used: names.length === 0 ? 'none' : `"${names.join(' ')}"` },
  };
}
