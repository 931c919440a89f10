import type { Choropleth } from '../../choropleth/classify.js';
import { stateOf } from '../../geography/fips.js';
import type { Unit } from '../../geography/geography.js';
import { describePlace, undated } from '../tree/describe-place.js';
import type { TreePlace } from '../tree/tree-place.js';
import { type Atlas, fullName, lookOfClass } from './atlas.js';
import { findClusters } from './find-clusters.js';

/** A picture in words: what it is, its figures, and what they look like as a whole. */
export interface Overview {
  readonly what: string;
  readonly figures: readonly string[];
  /** The key: each class with how it looks and how many places it has. */
  readonly classes: readonly string[];
  readonly pattern: readonly string[];
  readonly regions: readonly { readonly name: string; readonly text: string }[];
}

/** How many places, and groups of places, are named. */
const mostNamed = 3;

/** Describes a picture as a whole. */
export function describeOverview(atlas: Atlas): Overview {
  const { choropleth, caption, tree, answers, messages, said, words } = atlas;
  const { question } = choropleth;
  const known = { choropleth: undated(choropleth), messages, said, describe: answers.describe };
  const shown = unitsOf(tree.root);
  return {
    what: words.what(question.level, shown.length, caption.legend.title),
    figures: [caption.summary, caption.ledger.sentence, caption.notes].filter(Boolean),
    classes: caption.legend.entries.map(({ name, label, unitsLabel }) => words.entry(label, lookOfClass(atlas, name), unitsLabel)),
    pattern: [mostOf(atlas, shown), ...unlikeOf(atlas), clustersOf(atlas, shown), residentsOf(atlas, shown)].filter(Boolean),
    regions: tree.divisions.map((division) => {
      const { headline, notes } = describePlace(division, known);
      const usual = usualOf(choropleth, unitsOf(division));
      const label = caption.legend.entries.find(({ name }) => name === usual)?.label;
      const sentences = [headline, ...notes, label === undefined ? '' : words.usual(label)];
      return { name: division.name, text: messages.sentences(sentences.map(messages.sentence)) };
    }),
  };
}

/** Positions of the units below a place. */
export function unitsOf(place: TreePlace): readonly number[] {
  return place.unit >= 0 ? [place.unit] : place.children.flatMap(unitsOf);
}

/** What is drawn of a unit, as a number; `null` where it has none. */
function amountOf({ counts: { measure }, question: { level }, byUnit }: Choropleth, { id }: Unit): number | null {
  return measure ? (measure.readings[level][id]?.value ?? null) : (byUnit[id]?.agreements ?? 0);
}

/** Whether numbers of agreements are what is drawn, or stand behind it. */
const isOfAgreements = ({ counts: { measure, areCountiesUnknown }, question: { compare, level } }: Choropleth): boolean =>
  measure === null && compare === null && !(areCountiesUnknown && level === 'county');

/** The places that have the most, ties included; of an amount made of agreements nothing is said here. */
function mostOf({ choropleth, tree, answers, messages, said, words }: Atlas, shown: readonly number[]): string {
  const { measure, compare } = choropleth.question;
  if (choropleth.counts.measure === null && (measure !== 'agreements' || compare !== null)) return '';
  const amounts = shown
    .map((unit) => ({ unit, amount: amountOf(choropleth, choropleth.units[unit] as Unit) ?? 0 }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
  const last = amounts[mostNamed - 1]?.amount ?? 0;
  const withTies = amounts.filter(({ amount }) => amount >= last);
  const named = withTies.length <= mostNamed + 2 ? withTies : withTies.filter(({ amount }) => amount > last);
  const known = { choropleth: undated(choropleth), messages, said, describe: answers.describe };
  const places = named.flatMap(({ unit }) => tree.ofUnit(unit) ?? []);
  return words.most(places.map((place) => `${fullName(place, messages)} (${describePlace(place, known).headline})`));
}

/** The states that are all of one kind: no place of them has an agreement, or every one has. */
function unlikeOf({ choropleth, tree, words }: Atlas): string[] {
  const { units, byUnit, question } = choropleth;
  if (!isOfAgreements(choropleth)) return [];
  const isHeld = (unit: number): boolean => (byUnit[units[unit]?.id ?? '']?.agreements ?? 0) > 0;
  const of = (isMeant: (held: readonly boolean[]) => boolean): string[] =>
    tree.states.filter((state) => isMeant(unitsOf(state).map(isHeld))).map(({ name }) => name);
  const every = question.level === 'county' ? of((held) => held.length > 1 && held.every(Boolean)) : [];
  return [words.none(of((held) => !held.some(Boolean))), words.every(every, question.level)];
}

/** How many people live in counties that have an agreement: of a state one says nothing about its counties. */
function residentsOf({ choropleth, answers, messages, words }: Atlas, shown: readonly number[]): string {
  if (!isOfAgreements(choropleth) || choropleth.question.level !== 'county') return '';
  const { units, byUnit } = choropleth;
  const years = new Set<number>();
  let held = 0;
  let all = 0;
  for (const unit of shown) {
    const { id } = units[unit] as Unit;
    const { population, populationYear } = answers.names(messages).get(id) ?? {};
    if (!population || !populationYear) continue;
    all += population;
    if (byUnit[id]?.agreements) held += population;
    years.add(populationYear);
  }
  return all === 0 ? '' : words.residents(held, all, [...years].join(', '));
}

/** The largest groups of places that have one; of numbers of somebody's own, of those in the two highest classes. */
function clustersOf({ choropleth, messages, words }: Atlas, shown: readonly number[]): string {
  const { units, byUnit, classes, classOf, question } = choropleth;
  if (question.compare !== null) return '';
  const isHigh = choropleth.counts.measure !== null;
  const steps = classes.flatMap(({ meaning: { kind } }, i) => (kind === 'numbers' || kind === 'step' ? i : [])).slice(-2);
  const among = new Set(shown);
  const groups = findClusters(
    units,
    (unit) => among.has(unit) && (isHigh ? steps.includes(classOf[unit] as number) : (byUnit[units[unit]?.id ?? '']?.agreements ?? 0) > 0),
    mostNamed,
  );
  return words.clusters(
    groups.map((group) => ({ units: group.units, states: group.states.map((state) => messages.stateName(stateOf(state))) })),
    question.level,
    isHigh,
  );
}

/** Name of the class that most of some units are in. */
function usualOf({ classes, classOf }: Choropleth, units: readonly number[]): string | undefined {
  const members = classes.map((_, i) => units.filter((unit) => classOf[unit] === i).length);
  return classes[members.indexOf(Math.max(...members))]?.name;
}
