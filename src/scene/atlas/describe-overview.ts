import type { Choropleth } from '../../choropleth/classify.js';
import type { Unit } from '../../geography/geography.js';
import { describePlace, undated } from '../tree/describe-place.js';
import type { TreePlace } from '../tree/tree-place.js';
import { clustersOf, isHeld, isOfAgreements, mostOf, partByState, type Pattern, statesWithNone } from '../pattern/pattern.js';
import type { AtlasMessages } from '../words/atlas-messages.js';
import { type Atlas, lookOfClass } from './atlas.js';

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
  const { choropleth, caption, tree, answers, messages, said, words, overview } = atlas;
  const { question } = choropleth;
  const known = { choropleth: undated(choropleth), messages, said, describe: answers.describe };
  const shown = unitsOf(tree.root);
  const within = tree.root.kind === 'nation' ? null : tree.root.id;
  const pattern: Pattern = { choropleth, shown, within, answers, messages, words: overview };
  return {
    what: words.what(question.level, shown.length, caption.legend.title),
    figures: [caption.summary, caption.ledger.sentence, caption.notes].filter(Boolean),
    classes: caption.legend.entries.map(({ name, label, unitsLabel }) => words.entry(label, lookOfClass(atlas, name), unitsLabel)),
    pattern: [mostOf(pattern, mostNamed), ...unlikeOf(pattern, words), clustersOf(pattern, mostNamed), residentsOf(atlas, shown)].filter(
      Boolean,
    ),
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

/** The states that are all of one kind: they have no agreement at all, or every place of them has one. */
function unlikeOf(pattern: Pattern, words: AtlasMessages): string[] {
  const { choropleth, messages } = pattern;
  if (!isOfAgreements(choropleth)) return [];
  const states = [...partByState(pattern)].map(([state, units]) => ({
    name: messages.stateName(state),
    held: units.map((unit) => isHeld(choropleth, unit)),
  }));
  const every = choropleth.question.level === 'county' ? states.filter(({ held }) => held.length > 1 && held.every(Boolean)) : [];
  return [pattern.words.none(statesWithNone(pattern)), words.every(every.map(({ name }) => name))];
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

/** Name of the class that most of some units are in. */
function usualOf({ classes, classOf }: Choropleth, units: readonly number[]): string | undefined {
  const members = classes.map((_, i) => units.filter((unit) => classOf[unit] === i).length);
  return classes[members.indexOf(Math.max(...members))]?.name;
}
