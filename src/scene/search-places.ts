import type { Gazetteer, Place } from '../geography/names/gazetteer.js';
import { foldName } from '../geography/names/fold-name.js';
import type { Unit } from '../geography/geography.js';

/** A place that answers a search. */
export interface Hit {
  readonly place: Place;
  /** "Palm Beach County, Florida". */
  readonly label: string;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
}

/**
 * The units whose name has words beginning with every word typed, or whose code is typed. Names that begin with the
 * text come first, then shorter names, then the alphabet. It offers; it never decides.
 */
export function searchPlaces(units: readonly Unit[], gazetteer: Gazetteer, text: string, limit: number): Hit[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  // "Saint Louis", "De Kalb": the ways of writing that are one name.
  const spelled = foldName(text);
  const hits: (Hit & { readonly begins: boolean })[] = [];
  units.forEach(({ id }) => {
    const place = gazetteer.get(id);
    if (!place) return;
    const state = id.length === 5 ? gazetteer.get(id.slice(0, 2))?.name : undefined;
    const label = state && state !== place.name ? `${place.name}, ${state}` : place.name;
    const name = fold(label);
    const known = ` ${name} ${place.state.toLowerCase()} ${id} ${id.replace(/^0/, '')}`;
    const isNamed = words.every((word) => known.includes(` ${word}`)) || foldName(label).startsWith(spelled);
    if (!isNamed) return;
    hits.push({ place, label, begins: name.startsWith(words.join(' ')) });
  });
  return hits
    .sort((a, b) => Number(b.begins) - Number(a.begins) || a.place.name.length - b.place.name.length || a.label.localeCompare(b.label, 'en'))
    .slice(0, limit);
}
