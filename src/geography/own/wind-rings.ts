import { sum } from '../../arithmetic/sum.js';
import type { Area } from './check-topology.js';
import type { CompleteTopology } from './complete-topology.js';

/**
 * Makes all rings go clockwise on the sheet, and those of holes the other way, which is how areas are summed up. Files have them either way,
 * and some have both.
 */
export function windRings(topology: CompleteTopology): CompleteTopology {
  const areas = topology.arcs.map(areaBeside);
  const turn = (area: Area): Area => ({ ...area, arcs: area.arcs.map((rings) => rings.map((ring, i) => windRing(ring, i > 0, areas))) });
  const objects = Object.entries(topology.objects).map(([name, { type, geometries }]) => [
    name,
    { type, geometries: geometries.map(turn) },
  ]);
  return { ...topology, objects: Object.fromEntries(objects) as CompleteTopology['objects'] };
}

/** Twice the area between a line and the origin, positive where it goes clockwise. */
function areaBeside(line: readonly (readonly number[])[]): number {
  let area = 0;
  for (let i = 1; i < line.length; i++) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [line[i - 1], line[i]];
    area += x0 * y1 - x1 * y0;
  }
  return area;
}

function windRing(ring: readonly number[], isHole: boolean, areas: readonly number[]): number[] {
  const area = sum(ring, (arc) => (arc < 0 ? -(areas[~arc] ?? 0) : (areas[arc] ?? 0)));
  return area < 0 === isHole ? [...ring] : [...ring].reverse().map((arc) => ~arc);
}
