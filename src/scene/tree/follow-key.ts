import { stateOf } from '../../geography/fips.js';
import type { Inset, Unit } from '../../geography/geography.js';
import type { Heading, TreeMessages } from '../words/tree-messages.js';
import type { PlaceTree } from './grow-tree.js';
import { stepFrom } from './step-from.js';
import { siblingsOf, type TreePlace } from './tree-place.js';

/** What is walked over. */
export interface Ground {
  readonly tree: PlaceTree;
  readonly units: readonly Unit[];
  readonly states: readonly Unit[];
  readonly insets: readonly Inset[];
  readonly said: TreeMessages;
}

/** Where a key leads, with what is said before the name of that place; or why it leads nowhere. */
export type Step = { readonly to: TreePlace; readonly how: string } | { readonly to: null; readonly why: string };

const headings: Readonly<Record<string, Heading>> = { ArrowUp: 'north', ArrowRight: 'east', ArrowDown: 'south', ArrowLeft: 'west' };

/**
 * Where a key leads from a place; `null` for a key that leads nowhere here and is somebody else's.
 *
 * @param entered which place below was the last one the reader was in
 */
export function followKey(ground: Ground, from: TreePlace, key: string, entered: (place: TreePlace) => TreePlace | undefined): Step | null {
  const heading = headings[key];
  // From the top nothing lies anywhere: the arrows lead in.
  if (heading && from.parent) return walk(ground, from, heading);
  const siblings = siblingsOf(from);
  const at = siblings.indexOf(from);
  const to = (place: TreePlace | undefined): Step => ({ to: place ?? from, how: '' });
  switch (heading ? 'Enter' : key) {
    case 'Enter':
      return from.isParent ? to(entered(from) ?? from.children[0]) : null;
    case 'Escape':
      return from.parent ? to(from.parent) : null;
    case 'Home':
      return to(siblings[0]);
    case 'End':
      return to(siblings.at(-1));
    case 'PageUp':
      return to(siblings[at - 1]);
    case 'PageDown':
      return to(siblings[at + 1]);
    default:
      return null;
  }
}

function walk({ tree, units, states, insets, said }: Ground, from: TreePlace, heading: Heading): Step {
  const to = stepFrom(tree, units, states, from, heading);
  if (!to) return { to: null, why: said.edge(heading, from.kind === 'nation' ? 'division' : from.kind) };
  const insetOf = (place: TreePlace): Inset | undefined => insets.find((inset) => inset.states.includes(stateOf(place.id)));
  const inset = insetOf(to);
  if (inset === insetOf(from)) return { to, how: said.step(heading) };
  return { to, how: inset ? said.intoInset(inset.label) : said.outOfInset };
}
