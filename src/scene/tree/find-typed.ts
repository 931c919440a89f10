import { findState } from '../../geography/names/states.js';
import type { PlaceTree } from './grow-tree.js';
import { siblingsOf, type TreePlace } from './tree-place.js';

/**
 * The place that letters typed on the map mean, seen from where the reader is; `null` for none. Among counties, a county of the same state
 * comes first, then a state; elsewhere a state, then a part of the country. A name may be typed from its beginning, or by beginnings of its
 * words one after the other: "pg" is Prince George. A state is found by its postal code as well. The same letter again leads to the
 * next place that begins with it. What nothing is called may be a postal code and a county of that state, in one go: "alcla".
 */
export function findTyped(tree: PlaceTree, from: TreePlace, text: string): TreePlace | null {
  const typed = fold(text);
  if (typed === '') return null;
  const near = from.kind === 'county' ? [siblingsOf(from)] : [];
  for (const places of [...near, tree.states, tree.divisions]) {
    const found = findIn(places, from, typed);
    if (found) return found;
  }
  const state = typed.length > 2 ? findState(typed.slice(0, 2)) : null;
  return state && findIn(tree.find(state.fips)?.children ?? [], from, typed.slice(2));
}

function findIn(places: readonly TreePlace[], from: TreePlace, typed: string): TreePlace | null {
  const coded = typed.length === 2 ? findState(typed)?.fips : undefined;
  const isRepeated = typed.length > 1 && [...typed].every((letter) => letter === typed.charAt(0));
  return (
    places.find(({ id }) => id === coded) ??
    places.find(({ name }) => fold(name).startsWith(typed)) ??
    places.find(({ name }) => isAbbreviated(wordsOf(name), typed)) ??
    (isRepeated ? nextOf(places, from, typed.charAt(0)) : null)
  );
}

/** The next one after the reader's that begins with a letter, and the first after the last. */
function nextOf(places: readonly TreePlace[], from: TreePlace, letter: string): TreePlace | null {
  const beginning = places.filter(({ name }) => fold(name).startsWith(letter));
  return beginning[(beginning.indexOf(from) + 1) % beginning.length] ?? null;
}

/** Whether a text is made of beginnings of words that follow each other. */
function isAbbreviated([word, ...rest]: readonly string[], typed: string): boolean {
  if (typed === '') return true;
  if (word === undefined) return false;
  for (let length = 1; length <= word.length && word.charAt(length - 1) === typed.charAt(length - 1); length++) {
    if (isAbbreviated(rest, typed.slice(length))) return true;
  }
  return false;
}

function wordsOf(name: string): string[] {
  return plain(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

const fold = (text: string): string => plain(text).replace(/[^a-z0-9]/g, '');

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');
}
