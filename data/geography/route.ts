import type { Faces } from './faces.js';
import type { Matches } from './match-sides.js';
import type { Plane } from './read-source.js';
import { spanningTree } from './spanning-tree.js';

/** How the lines of a plane are walked. */
export interface Route {
  /** Lines that reach every node without a circle. */
  readonly tree: ReadonlySet<number>;
  /** Sides of the lines in which every part that hangs together has one: a part is walked from the first of them that is in it. */
  readonly starts: readonly number[];
}

function startsOf({ areas }: Plane): number[] {
  return areas.flatMap(({ rings }) => rings).map(([index = 0]) => (index < 0 ? 2 * ~index + 1 : 2 * index));
}

/** The route on which the fewest steps have to be sent. */
export function shortRoute(plane: Plane, faces: Faces): Route {
  return { tree: spanningTree(plane, faces), starts: startsOf(plane) };
}

/** A route that does as another one does on another plane, wherever the lines are matched, so that both are written alike. */
export function similarRoute(plane: Plane, faces: Faces, other: Route, matches: Matches): Route {
  const sideOf = new Map<number, number>();
  matches.forEach((otherSide, side) => sideOf.set(otherSide, side));
  const rank = (line: number): number => {
    const otherSide = matches[2 * line] as number;
    if (otherSide === -1) return 1;
    return other.tree.has(otherSide >> 1) ? 0 : 2;
  };
  return {
    tree: spanningTree(plane, faces, rank),
    starts: [...other.starts.flatMap((side) => sideOf.get(side) ?? []), ...startsOf(plane)],
  };
}
