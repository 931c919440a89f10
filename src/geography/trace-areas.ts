import type { Walk } from './decode-walk.js';

/** A list of lines that closes, `~i` for line `i` backwards. */
type Ring = number[];

interface Extent {
  readonly ring: Ring;
  readonly bounds: readonly [number, number, number, number];
  /** Twice the area in grid cells, positive where the ring goes clockwise on the sheet. */
  readonly area: number;
}

function indexOf(side: number): number {
  return side & 1 ? ~(side >> 1) : side >> 1;
}

/**
 * The rings around each group of faces: the sides that have another group across the line. From the end of one such side, the next is found by turning
 * past the lines that lie within the group.
 */
export function traceRings({ next }: Walk, groupOf: ArrayLike<number>, groups: number): Ring[][] {
  const rings: Ring[][] = Array.from({ length: groups }, () => []);
  const seen = new Uint8Array(next.length);
  for (let start = 0; start < next.length; start++) {
    const group = groupOf[start] as number;
    if (group < 0 || seen[start] || groupOf[start ^ 1] === group) continue;
    const ring: Ring = [];
    let side = start;
    do {
      seen[side] = 1;
      ring.push(indexOf(side));
      side = next[side] as number;
      while (groupOf[side ^ 1] === group) side = next[side ^ 1] as number;
    } while (side !== start);
    (rings[group] as Ring[]).push(ring);
  }
  return rings;
}

function extentOf(ring: Ring, lines: Walk['lines']): Extent {
  let [x0, y0, x1, y1, area] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const index of ring) {
    const line = lines[index < 0 ? ~index : index] as number[];
    const sign = index < 0 ? -1 : 1;
    for (let i = 0; i < line.length; i += 2) {
      const [x, y] = [line[i] as number, line[i + 1] as number];
      if (i > 0) area += sign * ((line[i - 2] as number) * y - x * (line[i - 1] as number));
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
export function nestRings(rings: readonly Ring[], lines: Walk['lines']): Ring[][] {
  if (rings.length === 1) return [[...rings]];
  const extents = rings.map((ring) => extentOf(ring, lines)).sort((a, b) => a.area - b.area);
  const outers = extents.filter(({ area }) => area >= 0).map((extent) => ({ extent, polygon: [extent.ring] }));
  for (const hole of extents.filter(({ area }) => area < 0)) {
    // The smallest ring that goes around it; they are in order of size.
    const outer = outers.find(({ extent }) => isAround(extent, hole));
    if (outer === undefined) outers.push({ extent: hole, polygon: [hole.ring] });
    else outer.polygon.push(hole.ring);
  }
  return outers.map(({ polygon }) => polygon);
}
