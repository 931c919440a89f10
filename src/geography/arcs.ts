import type { Topology } from 'topojson-specification';

/** A line of a topology in drawing units, `[x, y, x, y, …]`. */
export type Arc = Float64Array;

/** The lines of a topology, undone from its transform. */
export function readArcs({ arcs, transform }: Topology): Arc[] {
  const { scale: [kx, ky], translate: [tx, ty] } = transform ?? { scale: [1, 1], translate: [0, 0] };
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

/** The points of a closed list of arcs, `~i` for arc `i` backwards; the last point is not the first again. */
export function joinArcs(arcs: readonly Arc[], ring: readonly number[]): Float64Array {
  let length = 0;
  for (const index of ring) length += (arcs[index < 0 ? ~index : index] as Arc).length - 2;
  const points = new Float64Array(length);
  let at = 0;
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index] as Arc;
    if (index >= 0) points.set(arc.subarray(0, -2), at);
    else for (let i = arc.length - 2, k = at; i > 0; i -= 2) {
      points[k++] = arc[i] as number;
      points[k++] = arc[i + 1] as number;
    }
    at += arc.length - 2;
  }
  return points;
}
