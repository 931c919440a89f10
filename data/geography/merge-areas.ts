import type { Fips } from '../../src/geography/geography.js';
import { traceRings } from '../../src/geography/shapes/trace-rings.js';
import { facesOf } from './faces.js';
import type { Plane } from './read-source.js';

function sideOf(index: number): number {
  return index < 0 ? 2 * ~index + 1 : 2 * index;
}

/** The points of some sides, one after the other. */
function joinSides({ lines }: Plane, sides: readonly number[]): Float64Array {
  const points: number[] = [];
  for (const side of sides) {
    const line = lines[side >> 1] ?? [];
    const count = line.length / 2;
    for (let i = points.length === 0 ? 0 : 1; i < count; i++) {
      const k = 2 * (side & 1 ? count - 1 - i : i);
      points.push(line[k] as number, line[k + 1] as number);
    }
  }
  return Float64Array.from(points);
}

/** The areas of each prefix as one area, and only the lines between those, each as long as it separates the same two. */
export function mergeAreas(plane: Plane, prefix: number): Plane {
  const faces = facesOf(plane);
  const ids: Fips[] = [...new Set(plane.areas.map(({ id }) => id.slice(0, prefix)))];
  const groups = plane.areas.map(({ id }) => ids.indexOf(id.slice(0, prefix)));
  // The water is one more group, so that its shores are traced like borders.
  const groupOf = Array.from(faces.areaOf, (area) => groups[area] ?? ids.length);
  const rings = traceRings(faces.next, groupOf, ids.length + 1).map((group) => group.map((ring) => ring.map(sideOf)));
  const following = new Map<number, number>();
  for (const ring of rings.flat()) ring.forEach((side, k) => following.set(side, ring[(k + 1) % ring.length] as number));
  const endsAt = (side: number): boolean => following.get((following.get(side) as number) ^ 1) !== (side ^ 1);

  const lines: Float64Array[] = [];
  const lineOf = new Map<number, number>();
  const lineFrom = (start: number): number => {
    const sides = [start];
    for (let side = start; !endsAt(side) && following.get(side) !== start; sides.push(side)) side = following.get(side) as number;
    const index = lines.push(joinSides(plane, sides)) - 1;
    for (const side of sides) lineOf.set(side, index).set(side ^ 1, ~index);
    return index;
  };
  const mergeRing = (ring: readonly number[]): number[] => {
    // Starts where a line starts, if one does in this ring.
    const start = ring.findIndex((_, k) => endsAt(ring[(k + ring.length - 1) % ring.length] as number));
    const turned = start < 0 ? ring : [...ring.slice(start), ...ring.slice(0, start)];
    return [...new Set(turned.map((side) => lineOf.get(side) ?? lineFrom(side)))];
  };
  return { areas: ids.map((id, group) => ({ id, rings: (rings[group] ?? []).map(mergeRing) })), lines };
}
