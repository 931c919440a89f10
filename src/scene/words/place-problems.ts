import type { Problem, ProblemCode } from '../../agreements/problem.js';
import { printable } from '../../agreements/printable.js';
import type { MissingPlace } from '../../counts/measure-counts.js';
import { type PlaceCode, problemOfMissing } from '../../counts/problems-of-placing.js';

/** A sentence for each of some problems. */
export type SentencesOf<Codes extends ProblemCode> = { readonly [Code in Codes]: (problem: Problem<Code>) => string };

/** Why a place was not found: a reader may ask it of any map. The sentences of other problems are for data that was not understood. */
export type PlaceSentences = SentencesOf<PlaceCode>;

/** Each as an English sentence. */
export const placeSentences: PlaceSentences = {
  'no-state': () => 'No state is given.',
  'unknown-state': ({ value }) => `${quoted(value)} is not a state or territory.`,
  'doubtful-state': ({ value }) => `${quoted(value)} is a state’s name, but most names beside it are of none, so it was not taken for one.`,
  'no-county': () => 'No county is given.',
  'unknown-county': ({ value }) => `No county in this state is called ${quoted(value)}.`,
  'ambiguous-county': ({ value }) => `${quoted(value)} is the name of both a county and a city in this state.`,
  'code-and-name': ({ value, name }) =>
    `The code ${quoted(value)} and the name ${quoted(name)} beside it are different places, so neither was taken.`,
  'not-drawn': ({ value }) => `${quoted(value)} is not in the boundaries drawn here.`,
  'no-day': () => 'This row gives no day, and others do, so it belongs to no day shown.',
};

/** Why a place was not found, in a sentence. */
export function describeMissing(missing: MissingPlace): string {
  const problem = problemOfMissing(missing, 0);
  return (placeSentences[problem.code] as (problem: Problem) => string)(problem);
}

/** A text of unknown origin as it stands in a sentence. */
export function quoted(text: string): string {
  return `“${printable(text)}”`;
}
