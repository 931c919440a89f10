import type { Choropleth } from '../../choropleth/classify.js';
import { stateOf } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';
import { divisionOf, type Division } from '../../geography/names/divisions.js';
import type { Answers } from '../answers.js';
import { undated } from '../tree/describe-place.js';
import type { Messages } from '../words/messages.js';
import type { OverviewMessages } from '../words/overview-messages.js';
import { findClusters } from './find-clusters.js';

/** What a picture looks like as a whole is told from its classes, and in these words. */
export interface Pattern {
  readonly choropleth: Choropleth;
  /** Positions of the units drawn. */
  readonly shown: readonly number[];
  /** The state or county framed; `null` for the country. */
  readonly within: Fips | null;
  readonly answers: Answers;
  readonly messages: Messages;
  readonly words: OverviewMessages;
}

/** How many states are named where a few words have to do. */
const mostStates = 5;

/** Whether numbers of agreements are what is drawn, or stand behind it. */
export const isOfAgreements = ({ counts: { measure, areCountiesUnknown }, question: { compare, level } }: Choropleth): boolean =>
  measure === null && compare === null && !(areCountiesUnknown && level === 'county');

/** Whether a unit has an agreement. */
export const isHeld = ({ units, byUnit }: Choropleth, unit: number): boolean => (byUnit[units[unit]?.id ?? '']?.agreements ?? 0) > 0;

/** The places that have the most, ties included; of an amount made of agreements nothing is said here. @param most how many are named */
export function mostOf({ choropleth, shown, answers, messages, words }: Pattern, most: number): string {
  const { question, counts, units, byUnit } = choropleth;
  if (counts.measure === null && (question.measure !== 'agreements' || question.compare !== null)) return '';
  const amountOf = ({ id }: Unit): number =>
    (counts.measure ? counts.measure.readings[question.level][id]?.value : byUnit[id]?.agreements) ?? 0;
  const amounts = shown
    .map((i) => units[i] as Unit)
    .map((unit) => ({ unit, amount: amountOf(unit) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
  const last = amounts[most - 1]?.amount ?? 0;
  const withTies = amounts.filter(({ amount }) => amount >= last);
  const named = withTies.length <= most + 2 ? withTies : withTies.filter(({ amount }) => amount > last);
  const headlineOf = (unit: Unit): string => answers.describe(undated(choropleth), unit, messages).headline;
  return words.most(named.map(({ unit }) => `${answers.name(unit, messages)} (${headlineOf(unit)})`));
}

/** The largest groups of places that have one; of numbers of somebody's own, of those in the two highest classes. @param most how many are told */
export function clustersOf({ choropleth, shown, within, messages, words }: Pattern, most: number): string {
  const { units, classes, classOf, question, counts } = choropleth;
  if (question.compare !== null) return '';
  const isHigh = counts.measure !== null;
  const steps = classes.flatMap(({ meaning: { kind } }, i) => (kind === 'numbers' || kind === 'step' ? i : [])).slice(-2);
  const among = new Set(shown);
  const isMeant = (unit: number): boolean => (isHigh ? steps.includes(classOf[unit] as number) : isHeld(choropleth, unit));
  // One alone is told in a few words; and of a map of states, states are all that there is to tell.
  const isTold = ({ length }: readonly Fips[]): boolean =>
    within === null && (most > 1 || question.level === 'county' || length <= mostStates);
  const groups = findClusters(units, (unit) => among.has(unit) && isMeant(unit), most);
  // That all of them are one group is said by their number.
  if (groups[0]?.units === shown.length) return '';
  return words.clusters(
    groups.map((group) => ({ ...group, states: isTold(group.states) ? group.states.map(messages.stateName) : [] })),
    question.level,
    isHigh,
  );
}

/** The states drawn, by their codes, each with the positions of its places. */
export function partByState({ choropleth: { units }, shown }: Pattern): Map<Fips, number[]> {
  return part(shown, (unit) => stateOf(units[unit]?.id ?? ''));
}

/** Names of the states drawn that have none at all: no place of theirs, and no agency of the state, of which a place says nothing. */
export function statesWithNone(pattern: Pattern): string[] {
  const { states } = pattern.choropleth.counts;
  const none = [...partByState(pattern).keys()].filter((state) => (states[state]?.agreements ?? 0) === 0);
  return none.map(pattern.messages.stateName);
}

/** The same of regions. */
export function partByDivision({ choropleth: { units }, shown }: Pattern): Map<Division, number[]> {
  return part(shown, (unit) => divisionOf(stateOf(units[unit]?.id ?? '')));
}

function part<Key extends string>(units: readonly number[], keyOf: (unit: number) => Key): Map<Key, number[]> {
  const parts = new Map<Key, number[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const known = parts.get(key);
    if (known) known.push(unit);
    else parts.set(key, [unit]);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
