import { type Arcs, precision, type Ring } from './arcs.js';
import type { Bounds } from '../geography.js';

/** What each line adds to the bounds and the area of the units beside it. */
export interface ArcMeasures {
  /** `[x0, y0, x1, y1]` of each line, one after the other, in tenths. */
  readonly bounds: Float64Array;
  /** Twice the area between the line and the origin, in square tenths, positive clockwise on the sheet. */
  readonly areas: Float64Array;
}

/** Measures every line once, so that a unit's bounds and area are sums of a few numbers. */
export function measureArcs({ points, from, to }: Arcs): ArcMeasures {
  const bounds = new Float64Array(from.length * 4);
  const areas = new Float64Array(from.length);
  for (let line = 0; line < from.length; line++) {
    const start = from[line] as number;
    const end = to[line] as number;
    let x = points[start] as number;
    let y = points[start + 1] as number;
    let [x0, y0, x1, y1, area] = [x, y, x, y, 0];
    for (let i = start + 2; i < end; i += 2) {
      const nextX = points[i] as number;
      const nextY = points[i + 1] as number;
      area += x * nextY - nextX * y;
      x = nextX;
      y = nextY;
      if (x < x0) x0 = x;
      else if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      else if (y > y1) y1 = y;
    }
    areas[line] = area;
    bounds[4 * line] = x0;
    bounds[4 * line + 1] = y0;
    bounds[4 * line + 2] = x1;
    bounds[4 * line + 3] = y1;
  }
  return { bounds, areas };
}

/** The bounds of rings, in drawing units. */
export function boundsOfRings({ bounds }: ArcMeasures, rings: readonly Ring[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const index of ring) {
      const at = 4 * (index < 0 ? ~index : index);
      x0 = Math.min(x0, bounds[at] as number);
      y0 = Math.min(y0, bounds[at + 1] as number);
      x1 = Math.max(x1, bounds[at + 2] as number);
      y1 = Math.max(y1, bounds[at + 3] as number);
    }
  }
  return [x0 / precision, y0 / precision, x1 / precision, y1 / precision];
}

/** The area in rings, in square drawing units. Those of holes wind the other way, so that their areas come off. */
export function areaOfRings({ areas }: ArcMeasures, rings: readonly Ring[]): number {
  let sum = 0;
  for (const ring of rings) for (const index of ring) sum += index < 0 ? -(areas[~index] as number) : (areas[index] as number);
  return Math.abs(sum) / (2 * precision ** 2);
}
