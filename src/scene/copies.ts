import type { CopyName } from './words/copy-messages.js';
import type { Misreading } from './words/describe-status.js';

/** What a reader can take. */
export const copyNames: readonly CopyName[] = ['image', 'svg', 'data', 'link', 'share', 'alt', 'embed'];

/** Which copies an author offers, and what was not understood of that. */
export interface CopiesReading {
  readonly names: readonly CopyName[];
  readonly misread: Misreading | null;
}

/** Reads names parted by spaces, commas or semicolons, in the author's order. */
export function readCopies(text: string): CopiesReading {
  const asked = [...new Set(text.toLowerCase().match(/[^\s,;]+/g) ?? [])];
  const names = asked.flatMap((word) => copyNames.find((name) => name === word) ?? []);
  if (names.length === asked.length) return { names, misread: null };
  const expected = `made of ${copyNames.map((name) => `"${name}"`).join(', ')}`;
  return { names, misread: { attribute: 'actions', text, expected, used: names.length === 0 ? 'none' : `"${names.join(' ')}"` } };
}
