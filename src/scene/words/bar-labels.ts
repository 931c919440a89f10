import type { Class, ClassMeaning } from '../../choropleth/scales/scale.js';
import { numberWords } from './number-words.js';

/** As many characters as there is room for under a bar on the narrowest page. */
const room = 7;

/**
 * Writes under a bar what its step means, in a few characters: from where to where, or, where that is too long for one of the bars, from
 * where alone, which is where the bar begins. What is no step is `''`.
 *
 * @param classes all that the bars stand for
 * @param unit what stands after the last number: `%`
 */
export function barLabels(classes: readonly Class[], unit = ''): (meaning: ClassMeaning) => string {
  const isRoomy = classes.every(({ meaning }) => rangeLabel(meaning, unit).length <= room);
  return (meaning) => (isRoomy ? rangeLabel(meaning, unit) : startLabel(meaning, unit));
}

function rangeLabel(meaning: ClassMeaning, unit: string): string {
  const ends = endsOf(meaning);
  if (ends === null) return '';
  const { from, to } = ends;
  if (from === null) return `<${numberWords(to ?? 0)}${unit}`;
  if (to === null) return `${numberWords(from)}${unit}+`;
  // A dash between two numbers of which one is below zero would be read as a sign.
  const between = from < 0 || to < 0 ? ' to ' : '–';
  return (from === to ? numberWords(from) : `${numberWords(from)}${between}${numberWords(to)}`) + unit;
}

function startLabel(meaning: ClassMeaning, unit: string): string {
  const ends = endsOf(meaning);
  if (ends === null) return '';
  const { from, to } = ends;
  return from === null ? `<${numberWords(to ?? 0)}${unit}` : `${numberWords(from)}${unit}${to === null ? '+' : ''}`;
}

function endsOf(meaning: ClassMeaning): { readonly from: number | null; readonly to: number | null } | null {
  switch (meaning.kind) {
    case 'range':
      return meaning;
    case 'numbers':
      return { from: meaning.least, to: meaning.most };
    case 'step':
      return { from: meaning.from, to: meaning.isWhole && meaning.from !== null && meaning.to !== null ? meaning.to - 1 : meaning.to };
    default:
      return null;
  }
}
