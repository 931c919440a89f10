import type { Topology } from 'topojson-specification';

/** A line of a topology in drawing units, `[x, y, x, y, …]`. */
export type Arc = Float64Array;

/** A list of lines one after the other, `~i` for line `i` backwards. */
export type Ring = readonly number[];

/**
 * Points are whole numbers of these to a drawing unit: a tenth of one is a tenth of a pixel on a map 975 pixels wide, and path data get by
 * with one decimal.
 */
export const precision = 10;

/** Many lines in one array. */
export interface Arcs {
  /** `[x, y, x, y, …]`, one line after the other, in tenths of a drawing unit. */
  readonly points: Int32Array;
  /** Where in `points` each line begins … */
  readonly from: Int32Array;
  /** … and before where it ends. */
  readonly to: Int32Array;
}

/** The lines of a topology, undone from its transform. */
export function readArcs({ arcs, transform }: Topology): Arc[] {
  const {
    scale: [kx, ky],
    translate: [tx, ty],
  } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const keep = transform === undefined ? 0 : 1;
  return arcs.map((points) => {
    const arc = new Float64Array(points.length * 2);
    let x = 0;
    let y = 0;
    let at = 0;
    for (const point of points) {
      x = x * keep + (point[0] as number);
      y = y * keep + (point[1] as number);
      arc[at++] = x * kx + tx;
      arc[at++] = y * ky + ty;
    }
    return arc;
  });
}

/** Puts lines into one array, rounded to tenths. */
export function packArcs(lines: readonly Arc[]): Arcs {
  const points = new Int32Array(lines.reduce((sum, { length }) => sum + length, 0));
  const from = new Int32Array(lines.length);
  const to = new Int32Array(lines.length);
  let at = 0;
  lines.forEach((line, i) => {
    from[i] = at;
    for (const value of line) points[at++] = Math.round(value * precision);
    to[i] = at;
  });
  return { points, from, to };
}

/** The points of a closed list of lines, in drawing units; the last point is not the first again. */
export function joinArcs({ points, from, to }: Arcs, ring: Ring): Float64Array {
  let length = 0;
  for (const index of ring) length += lengthOf(index) - 2;
  const joined = new Float64Array(length);
  let at = 0;
  for (const index of ring) {
    const line = index < 0 ? ~index : index;
    const count = lengthOf(index) - 2;
    const start = index < 0 ? (to[line] as number) - 2 : (from[line] as number);
    const step = index < 0 ? -2 : 2;
    for (let k = 0, p = start; k < count; k += 2, p += step) {
      joined[at++] = (points[p] as number) / precision;
      joined[at++] = (points[p + 1] as number) / precision;
    }
  }
  return joined;

  function lengthOf(index: number): number {
    const line = index < 0 ? ~index : index;
    return (to[line] as number) - (from[line] as number);
  }
}
