import { sum } from '../../arithmetic/sum.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import type { Unit } from '../../geography/geography.js';
import { memoize } from '../../memory/memoize.js';
import type { UnitWords } from '../words/describe-unit.js';
import type { Messages } from '../words/messages.js';
import type { TreeMessages } from '../words/tree-messages.js';
import type { TreePlace } from './tree-place.js';

/** What places are described from. */
export interface Known {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  readonly said: TreeMessages;
  describe(choropleth: Choropleth, unit: Unit, messages: Messages): UnitWords;
}

/** What is known of a place of the tree: of a unit what the tooltip says, of what holds units their sum. */
export function describePlace(place: TreePlace, { choropleth, messages, said, describe }: Known): UnitWords {
  const { units, states, counts, question } = choropleth;
  const unit = units[place.unit];
  if (unit) return describe(choropleth, unit, messages);
  const notes: string[] = [];
  const below = unitsBelow(place);
  const isMeasure = counts.measure !== null;
  const isCounted = !isMeasure && !(counts.areCountiesUnknown && question.level === 'county');
  if (!isCounted) notes.push(said.places(below.length, question.level));
  else notes.push(said.held(below.filter((each) => isHeld(choropleth, units[each])).length, below.length, question.level));
  const state = place.kind === 'state' ? states.find(({ id }) => id === place.id) : undefined;
  if (state && (!isMeasure || counts.measure?.readings.state[state.id])) {
    const words = describe(choropleth, state, messages);
    return { ...words, notes: [...words.notes, ...notes] };
  }
  const headline = isMeasure ? (notes.pop() ?? '') : messages.unit.headline(sumOf(place, choropleth), counts.asOf);
  return { id: place.id, name: place.name, headline, models: [], notes, sentence: '' };
}

/** The same picture with no day, for saying a place after another of the same day. */
export const undated = memoize((choropleth: Choropleth): Choropleth => ({
  ...choropleth,
  counts: { ...choropleth.counts, asOf: null },
}));

// The places stay while the days change.
const unitsOf = new WeakMap<TreePlace, readonly number[]>();

function unitsBelow(place: TreePlace): readonly number[] {
  const known = unitsOf.get(place);
  if (known) return known;
  const units = place.unit >= 0 ? [place.unit] : place.children.flatMap(unitsBelow);
  unitsOf.set(place, units);
  return units;
}

function isHeld({ byUnit }: Choropleth, unit: Unit | undefined): boolean {
  return unit !== undefined && (byUnit[unit.id]?.agreements ?? 0) > 0;
}

/** Of the country with those whose state is not understood; of what holds states, theirs. */
function sumOf(place: TreePlace, { counts }: Choropleth): number {
  if (place.kind === 'nation') return sumLedger(counts, null).listed;
  const states = place.kind === 'state' ? [place] : place.children;
  return sum(states, ({ id }) => counts.states[id]?.agreements ?? 0);
}
