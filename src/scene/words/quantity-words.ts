import type { QuantityKey } from '../../counts/quantity.js';
import { numberWords, ratioWords } from './number-words.js';

const small = 'zero one two three four five six seven eight nine'.split(' ');

/**
 * A number as running text has it: whole ones with commas, a share with one decimal and its sign, a rate with one decimal and below
 * a tenth with two.
 *
 * @param inWords whether whole numbers up to nine are spelled out, as newspapers do
 */
export function quantityWords(value: number, key: QuantityKey, inWords: boolean): string {
  if (key === 'residents-year') return String(value);
  if (key === 'share-of-counties') return `${numberWords(Number(value.toFixed(1)))}%`;
  if (key === 'per-100k') return ratioWords(value);
  return (inWords ? small[value] : undefined) ?? numberWords(value);
}
