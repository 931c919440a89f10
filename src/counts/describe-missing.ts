import type { Problem } from '../agreements/agreement.js';
import type { Missing, Placement } from './place.js';

const sentences: Readonly<Record<Missing['why'], (text: string) => string>> = {
  'unknown-state': (text) => (text === '' ? 'No state is given.' : `“${text}” is no state or territory.`),
  'no-county': () => 'No county is given.',
  'unknown-county': (text) => `No county of this state is called “${text}”.`,
  'ambiguous-county': (text) => `“${text}” is the name of both a county and a city in this state.`,
  'not-drawn': (text) => `“${text}” is not in the boundaries drawn here.`,
};

/** Why a place was not found, in a sentence. */
export function describeMissing({ why, text }: Missing): string {
  return sentences[why](text);
}

/** Every place that was not found, as problems of the cells that name it. */
export function problemsOfPlacing(placements: readonly Placement[]): Problem[] {
  return placements.flatMap(({ agreement: { row }, missing }) =>
    missing.map((each) => ({
      row,
      column: each.why === 'unknown-state' ? 'state' : 'county',
      value: each.text,
      message: describeMissing(each),
    })),
  );
}
