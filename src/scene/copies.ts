import { type NamesReading, readNames } from './read-names.js';
import type { CopyName } from './words/copy-messages.js';

/** What a reader can take. */
export const copyNames: readonly CopyName[] = ['image', 'svg', 'data', 'link', 'share', 'alt', 'embed'];

/** Which copies an author offers, in the author's order. */
export function readCopies(text: string): NamesReading<CopyName> {
  return readNames('actions', copyNames, text);
}
