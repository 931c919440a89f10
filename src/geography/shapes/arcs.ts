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
