import type { Bounds, Unit } from '../../geography/geography.js';
import { moveCursor, type Direction, type Step } from '../pointing/move-cursor.js';
import type { Heading } from '../words/tree-messages.js';
import type { PlaceTree } from './grow-tree.js';
import { lineOf, type TreePlace } from './tree-place.js';

const directionOf: Readonly<Record<Heading, Direction>> = { north: 'up', east: 'right', south: 'down', west: 'left' };

/**
 * The place that a step over the map leads to, on the same level; `null` where nothing lies that way. Places follow each other as they
 * are drawn, over the borders of states too, so that the tree is walked as the picture is seen.
 *
 * @param units those drawn
 * @param states their states
 */
export function stepFrom(
  tree: PlaceTree,
  units: readonly Unit[],
  states: readonly Unit[],
  from: TreePlace,
  heading: Heading,
): TreePlace | null {
  const direction = directionOf[heading];
  if (from.unit >= 0) return other(from, tree.ofUnit(moveCursor(units, from.unit, direction)));
  if (from.kind === 'state') {
    const at = states.findIndex(({ id }) => id === from.id);
    return at < 0 ? null : other(from, tree.find(states[moveCursor(states, at, direction)]?.id ?? ''));
  }
  if (from.kind !== 'division') return null;
  const parts = partsOf(tree, states);
  return other(from, tree.divisions[moveCursor(parts, tree.divisions.indexOf(from), direction)] ?? null);
}

function other(from: TreePlace, to: TreePlace | null): TreePlace | null {
  return to === from ? null : to;
}

const partsByTree = new WeakMap<PlaceTree, readonly Step[]>();

/** The parts of the country as areas to walk over. */
function partsOf(tree: PlaceTree, states: readonly Unit[]): readonly Step[] {
  const known = partsByTree.get(tree);
  if (known) return known;
  const partOf = states.map(({ id }) => tree.divisions.findIndex((division) => division.children.some((state) => state.id === id)));
  const parts = tree.divisions.map((_, part): Step => {
    const own = states.filter((_state, i) => partOf[i] === part);
    // The middle of what is drawn in its place: an inset would draw the Pacific states to the Gulf.
    const contiguous = own.filter(({ id }) => !['02', '15'].includes(id));
    const neighbors = own.flatMap((state) => state.neighbors.map((i) => partOf[i] ?? -1)).filter((each) => each >= 0 && each !== part);
    return { bounds: boundsOf(contiguous.length > 0 ? contiguous : own), neighbors: [...new Set(neighbors)] };
  });
  partsByTree.set(tree, parts);
  return parts;
}

/** What holds some areas. */
export function boundsOf(areas: readonly { readonly bounds: Bounds }[]): Bounds {
  const sides = [0, 1, 2, 3].map((side) => areas.map(({ bounds }) => bounds[side] as number));
  return [Math.min(...(sides[0] ?? [])), Math.min(...(sides[1] ?? [])), Math.max(...(sides[2] ?? [])), Math.max(...(sides[3] ?? []))];
}

/** The state that a place is, or is in; `null` for what holds several. */
export function stateHolding(place: TreePlace): TreePlace | null {
  return lineOf(place).find(({ kind }) => kind === 'state') ?? null;
}
