import type { QuantityKey } from '../../counts/quantity.js';
import { numberWords, ratioWords } from './number-words.js';

// Of one, Spanish has two words, and only the sentence knows which.
const small: Readonly<Record<string, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  es: 'cero 1 dos tres cuatro cinco seis siete ocho nueve'.split(' '),
};

/**
 * A number as running text has it: whole ones with commas, a share with one decimal and its sign, a rate with one decimal and below
 * a tenth with two.
 *
 * @param inWords whether whole numbers up to nine are spelled out, as newspapers do, in the languages whose words are known here
 * @param lang as the attribute has it; `''` where nobody says, and the text is English
 */
export function quantityWords(value: number, key: QuantityKey, inWords: boolean, lang: string): string {
  if (key === 'residents-year') return String(value);
  if (key === 'share-of-counties') return `${numberWords(Number(value.toFixed(1)))}%`;
  if (key === 'per-100k') return ratioWords(value);
  const words = inWords ? small[lang.toLowerCase().split('-')[0] || 'en'] : undefined;
  return words?.[value] ?? numberWords(value);
}
