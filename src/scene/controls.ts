import { type NamesReading, readNames } from './read-names.js';
import type { ControlName } from './words/control-messages.js';

/** What a reader can change. */
export const controlNames: readonly ControlName[] = ['level', 'view', 'model', 'signer', 'day', 'compare'];

/** Which controls an author wants, in the author's order; all of them where none is named. */
export function readControls(text: string): NamesReading<ControlName> {
  const { names, misread } = readNames('controls', controlNames, text);
  return { names: names.length === 0 && misread === null ? controlNames : names, misread };
}
