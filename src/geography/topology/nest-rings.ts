import { sum } from '../../arithmetic/sum.js';
import type { Ring } from '../shapes/arcs.js';
import { type ArcMeasures, boundsOfRings } from '../shapes/measure-arcs.js';
import type { Bounds } from '../geography.js';

interface Extent {
  readonly ring: Ring;
  readonly bounds: Bounds;
  /** Twice the area in square tenths, positive where the ring goes clockwise on the sheet. */
  readonly area: number;
}

function extentOf(ring: Ring, measures: ArcMeasures): Extent {
  const areaAlong = (index: number): number => (index < 0 ? -(measures.areas[~index] as number) : (measures.areas[index] as number));
  return { ring, bounds: boundsOfRings(measures, [ring]), area: sum(ring, areaAlong) };
}

function isAround({ bounds: outer }: Extent, { bounds: inner }: Extent): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** Rings as polygons: one that goes clockwise, and after it the holes in it. */
export function nestRings(rings: readonly Ring[], measures: ArcMeasures): number[][][] {
  const extents = rings.map((ring) => extentOf(ring, measures)).sort((a, b) => a.area - b.area);
  const outers = extents.filter(({ area }) => area >= 0).map((extent) => ({ extent, polygon: [[...extent.ring]] }));
  for (const hole of extents.filter(({ area }) => area < 0)) {
    // The smallest ring that goes around it; they are in order of size.
    const outer = outers.find(({ extent }) => isAround(extent, hole));
    if (outer === undefined) outers.push({ extent: hole, polygon: [[...hole.ring]] });
    else outer.polygon.push([...hole.ring]);
  }
  return outers.map(({ polygon }) => polygon);
}
