import { type NamesReading, readNames } from './read-names.js';

/** What stands in a figure, in the usual order. */
export const partNames = ['heading', 'search', 'overview', 'legend', 'map', 'ledger', 'source', 'table'] as const;

/** A piece of a figure that an author can leave out, or put elsewhere. */
export type PartName = (typeof partNames)[number];

/** Which parts an author wants, in the author's order; all of them where none is named. The map is always among them. */
export function readParts(text: string): NamesReading<PartName> {
  const { names, misread } = readNames('parts', partNames, text);
  if (names.length === 0) return { names: partNames, misread: misread && { ...misread, used: 'the usual' } };
  return { names: names.includes('map') ? names : [...names, 'map'], misread };
}
