import type { Plane } from './read-source.js';

/**
 * Which sides of lines surround which faces. Line `i` has the sides `2i`, along it, and `2i + 1`, back. Where two areas touch the
 * water in one point, the point counts as two nodes, so that each node has at most one gap of water.
 */
export interface Faces {
  /** Position of the area on a side, -1 for water. */
  readonly areaOf: Int32Array;
  /** The side that follows around the same face. */
  readonly next: Int32Array;
  /** The side that leaves the same node next in turn. */
  turn(side: number): number;
}

function sideOf(index: number): number {
  return index < 0 ? 2 * ~index + 1 : 2 * index;
}

/** Finds the faces of a plane. Throws where a line has two areas on one side. */
export function facesOf({ lines, areas }: Plane): Faces {
  const areaOf = new Int32Array(lines.length * 2).fill(-1);
  const next = new Int32Array(lines.length * 2).fill(-1);
  const before = new Int32Array(lines.length * 2).fill(-1);
  areas.forEach(({ id, rings }, area) => {
    for (const ring of rings) {
      ring.forEach((index, k) => {
        const side = sideOf(index);
        if (areaOf[side] !== -1) throw new Error(`line ${side >> 1} has ${areas[areaOf[side] as number]?.id} and ${id} on one side`);
        const following = sideOf(ring[(k + 1) % ring.length] as number);
        areaOf[side] = area;
        next[side] = following;
        before[following] = side;
      });
    }
  });
  for (let side = 0; side < next.length; side++) {
    const isShore = areaOf[side] === -1 && areaOf[side ^ 1] !== -1;
    if (!isShore) continue;
    let leaving = side ^ 1;
    while (areaOf[leaving] !== -1) leaving = (before[leaving] as number) ^ 1;
    next[side] = leaving;
  }
  for (let side = 0; side < next.length; side++) if (next[side] !== -1) before[next[side] as number] = side;
  return { areaOf, next, turn: (side) => (before[side] as number) ^ 1 };
}
