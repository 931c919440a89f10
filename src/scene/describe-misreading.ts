import type { Misreading } from './words/describe-status.js';

const day = 'a date like "2025-06-06"';

/** What is understood, where that is more than can be listed. */
const expected: Readonly<Record<string, string>> = {
  'as-of': day,
  compare: day,
  selected: 'a code like "48" or "48453"',
  terms: 'for a map in English',
  'stale-after': 'a number of days, or "never"',
  within: 'a state like "TX" or a county code like "48453"',
};

/** Attributes that hold more than one word. */
const several: readonly string[] = ['actions', 'controls', 'parts', 'signers'];

/** What is wrong with an attribute, for its author: `level="couty" is not "county" or "state"`. */
export function describeMisreading({ attribute, text, among, isUnderstood }: Misreading): string {
  const words = among ? (several.includes(attribute) ? 'made of ' : '') + quote(among) : expected[attribute];
  return `${attribute}="${text}" is not ${isUnderstood && attribute !== 'terms' ? 'in this geography' : words}`;
}

/** Values as they would be written: `"a", "b" or "c"`. */
function quote(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.join(', ').replace(/, ("[^"]*")$/, ' or $1');
}
