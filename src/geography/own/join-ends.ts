import type { Place } from './read-lines.js';
import type { Shape } from './read-shapes.js';

/**
 * Moves ends of lines that follow each other in a ring to one point. Files whose corners were simplified have them a step apart: areas are
 * sums over lines and states are stitched from the lines of their counties, and both need rings that close.
 */
export function joinEnds(shapes: readonly Shape[], lines: ReadonlyMap<number, Place[]>): void {
  const corners = new Corners();
  for (const ring of shapes.flatMap(({ polygons }) => polygons.flat())) {
    ring.forEach((arc, i) => corners.join(arc, ~(ring[(i + 1) % ring.length] as number)));
  }
  for (const [number, line] of lines) {
    for (const arc of [~number, number]) {
      const corner = corners.of(arc);
      const other = lines.get(corner < 0 ? ~corner : corner) as Place[];
      if (corner !== arc) line[arc < 0 ? 0 : line.length - 1] = [...(other[corner < 0 ? 0 : other.length - 1] as Place)];
    }
  }
}

/** Which ends of lines are one corner: `i` is where line `i` ends, `~i` where it starts. A corner is called by one of its ends. */
class Corners {
  readonly #next = new Map<number, number>();

  of(end: number): number {
    let corner = end;
    for (let next = this.#next.get(corner); next !== undefined; next = this.#next.get(corner)) corner = next;
    if (corner !== end) this.#next.set(end, corner);
    return corner;
  }

  join(a: number, b: number): void {
    const [corner, other] = [this.of(a), this.of(b)];
    if (corner !== other) this.#next.set(other, corner);
  }
}
