import { distance } from 'fastest-levenshtein';
import type { Dataset } from '../agreements/dataset.js';
import { printable } from '../agreements/printable.js';
import type { Problem } from '../agreements/problem.js';
import { findPrintedState } from '../geography/names/find-printed-state.js';
import { foldName } from '../geography/names/fold-name.js';
import type { Gazetteer, Place, PlaceFinder } from '../geography/names/gazetteer.js';
import { type State, states } from '../geography/names/states.js';
import { quoted } from '../scene/words/place-problems.js';
import { problemSentence } from '../scene/words/problems.js';

/** What is wrong with a cell, in a sentence; of a place with what stands there, and what it may have been meant for. */
export type Advice = (problem: Problem) => string;

/** Letters that may be wrong, by how many there are. */
const mostWrong = (length: number): number => (length < 5 ? 1 : length < 9 ? 2 : 3);
/** Places that a sentence names. */
const mostNamed = 3;

/** Sentences for the cells of a dataset. Nothing is corrected: the author has to say it. */
export function placeAdvice({ agreements, measure }: Dataset, { counties, get }: Gazetteer, places: PlaceFinder): Advice {
  const rows = measure?.values ?? agreements;
  const stateOf = new Map(rows.map(({ row, state }) => [row, state]));
  const label = ({ name, state }: Place): string => `${name}, ${nameOf(state)}`;
  const sentences: { readonly [Code in Problem['code']]?: (problem: Problem<Code>, state: State | null) => string | undefined } = {
    'unknown-county': ({ value }, state) => {
      if (state === null) return undefined;
      if (/^\d+$/.test(value)) return `${quoted(value)} is the code of no county in ${state.name}.`;
      const several = value.split(/[,/&]|\band\b/i).map((part) => part.replace(/\bcounties\b/i, '').trim());
      if (several.length > 1 && several.every((part) => 'fips' in places.findCounty(state.postal, part)))
        return `${state.name} has no ${quoted(value)}. For several counties write semicolons: ${several.map((part) => printable(part)).join('; ')}.`;
      const near = nearest(
        value,
        counties.filter((county) => county.state === state.postal),
      );
      const elsewhere = near.length > 0 ? [] : states.filter(({ postal }) => 'fips' in places.findCounty(postal, value));
      return (
        `${state.name} has no ${quoted(value)}.` +
        (near.length > 0 ? ` Did you mean ${oneOf(near.map(({ name }) => name))}?` : '') +
        (elsewhere.length > 0 && elsewhere.length <= mostNamed
          ? ` There is one in ${elsewhere.map(({ name }) => name).join(' and ')}.`
          : '')
      );
    },
    'ambiguous-county': ({ value }, state) => {
      const found = places.findCounty(state?.postal ?? '', value);
      const names = 'reason' in found ? found.candidates.flatMap((id) => get(id)?.name ?? []) : [];
      return names.length > 1 ? `${quoted(value)} can be ${oneOf(names)}: write which.` : undefined;
    },
    'code-and-name': ({ value, name }, state) => {
      const found = state && places.findCounty(state.postal, value);
      const county = found && 'fips' in found ? get(found.fips) : undefined;
      return (
        county && `${quoted(value)} is the code of ${label(county)} and not of ${quoted(name)}, so neither was taken. Correct one of them.`
      );
    },
    'unknown-state': ({ value }) => {
      if (/\b(county|parish)\b/i.test(value)) return `${quoted(value)} is no state: are the columns of states and counties swapped?`;
      const typed = foldName(value);
      // As "N. Dakota".
      const near = states.filter(({ name }) => isNear(typed, foldName(name)) || typed === foldName(name.replace(/^(\w)\w+ /, '$1')));
      return `${quoted(value)} is not a state or territory.${near.length > 0 ? ` Did you mean ${oneOf(near.map(({ name }) => name))}?` : ''}`;
    },
    'no-state': ({ column }) => `No state is given. Write it under ${quoted(column)}.`,
    'no-county': ({ column }) => `No county is given. Write it under ${quoted(column)}.`,
  };
  return (problem) => {
    const sentence = sentences[problem.code] as ((problem: Problem, state: State | null) => string | undefined) | undefined;
    return sentence?.(problem, findPrintedState(stateOf.get(problem.row) ?? '')) ?? problemSentence(problem);
  };
}

const nameOf = (postal: string): string => states.find((state) => state.postal === postal)?.name ?? postal;

function isNear(typed: string, known: string): boolean {
  const allowed = mostWrong(typed.length);
  return Math.abs(typed.length - known.length) <= allowed && distance(typed, known) <= allowed;
}

/** The counties that are spelled most like a text, or whose name is part of it: "Dade", "Polk Cty.". */
function nearest(text: string, counties: readonly Place[]): readonly Place[] {
  const typed = foldName(text.replace(/\b(county|parish|borough|cty|psh|co)\b\.?/gi, ''));
  if (typed.length < 3) return [];
  const near = counties.filter(({ shortName }) => isNear(typed, foldName(shortName)));
  const least = Math.min(...near.map(({ shortName }) => distance(typed, foldName(shortName))));
  const found = near.filter(({ shortName }) => distance(typed, foldName(shortName)) === least);
  const parts = found.length > 0 ? found : counties.filter(({ shortName }) => isPart(typed, foldName(shortName)));
  return parts.length > mostNamed ? [] : parts;
}

const isPart = (typed: string, name: string): boolean =>
  (name.length > 3 && typed.includes(name)) || (typed.length > 3 && name.endsWith(typed));

const oneOf = (names: readonly string[]): string => names.map((name) => printable(name)).join(' or ');
