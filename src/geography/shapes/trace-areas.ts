import type { Arcs, Ring } from './arcs.js';

interface Extent {
  readonly ring: Ring;
  readonly bounds: readonly [number, number, number, number];
  /** Twice the area in grid cells, positive where the ring goes clockwise on the sheet. */
  readonly area: number;
}

/**
 * The rings around each group of areas: the sides that have another group across the line. From the end of one such side, the next is found by turning
 * past the lines that lie within the group.
 */
export function traceRings(next: ArrayLike<number>, groupOf: ArrayLike<number>, groups: number): number[][][] {
  const rings: number[][][] = Array.from({ length: groups }, () => []);
  const seen = new Uint8Array(next.length);
  for (let start = 0; start < next.length; start++) {
    const group = groupOf[start] as number;
    if (group < 0 || seen[start] || groupOf[start ^ 1] === group) continue;
    const ring: number[] = [];
    let side = start;
    do {
      seen[side] = 1;
      ring.push(side & 1 ? ~(side >> 1) : side >> 1);
      side = next[side] as number;
      while (groupOf[side ^ 1] === group) side = next[side ^ 1] as number;
    } while (side !== start);
    rings[group]?.push(ring);
  }
  return rings;
}

function extentOf(ring: Ring, { points, from, to }: Arcs): Extent {
  let [x0, y0, x1, y1, area] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const index of ring) {
    const line = index < 0 ? ~index : index;
    const start = from[line] as number;
    for (let i = start; i < (to[line] as number); i += 2) {
      const [x, y] = [points[i] as number, points[i + 1] as number];
      const turn = i === start ? 0 : (points[i - 2] as number) * y - x * (points[i - 1] as number);
      area += index < 0 ? -turn : turn;
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
  }
  return { ring, bounds: [x0, y0, x1, y1], area };
}

function isAround({ bounds: outer }: Extent, { bounds: inner }: Extent): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** Rings as polygons: one that goes clockwise, and after it the holes in it. */
export function nestRings(rings: readonly Ring[], arcs: Arcs): Ring[][] {
  if (rings.length === 1) return [[...rings]];
  const extents = rings.map((ring) => extentOf(ring, arcs)).sort((a, b) => a.area - b.area);
  const outers = extents.filter(({ area }) => area >= 0).map((extent) => ({ extent, polygon: [extent.ring] }));
  for (const hole of extents.filter(({ area }) => area < 0)) {
    // The smallest ring that goes around it; they are in order of size.
    const outer = outers.find(({ extent }) => isAround(extent, hole));
    if (outer === undefined) outers.push({ extent: hole, polygon: [hole.ring] });
    else outer.polygon.push(hole.ring);
  }
  return outers.map(({ polygon }) => polygon);
}
