import type { TreeMessages } from '../words/tree-messages.js';
import { clustersOf, isHeld, isOfAgreements, mostOf, partByDivision, type Pattern, statesWithNone } from './pattern.js';

/** More of them are told by their number: the map has their names. */
const mostNamed = 3;

/** What a picture looks like as a whole, in a few short sentences: its extreme, its largest group, and where there is least. */
export function describePattern(pattern: Pattern, said: TreeMessages): string {
  // Of one state there is less to say.
  const most = pattern.within === null ? 1 : mostNamed;
  return pattern.messages.sentences([mostOf(pattern, most), clustersOf(pattern, 1), ...emptyOf(pattern, said)]);
}

function emptyOf(pattern: Pattern, said: TreeMessages): string[] {
  const { choropleth, within, words } = pattern;
  const { question } = choropleth;
  if (within !== null || !isOfAgreements(choropleth)) return [];
  const heldIn = (units: readonly number[]): number => units.filter((unit) => isHeld(choropleth, unit)).length;
  const [fewest] = [...partByDivision(pattern)]
    .filter(([division]) => division !== 'other')
    .map(([division, units]) => ({ division, held: heldIn(units), all: units.length }))
    .sort((a, b) => a.held / a.all - b.held / b.all);
  const none = statesWithNone(pattern);
  return [
    fewest ? words.fewest(said.division(fewest.division), fewest.held, fewest.all, question.level) : '',
    none.length > mostNamed ? words.noneIn(none.length) : words.none(none),
  ];
}
