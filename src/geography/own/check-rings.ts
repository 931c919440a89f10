import { GeographyError } from './geography-error.js';
import { mostPointsOfArea, mostUses } from './limits.js';
import type { Place } from './read-lines.js';
import type { Shape } from './read-shapes.js';

/**
 * Makes sure that the lines of each ring follow each other and close it, and that no line bounds more areas of an object than overlap.
 * @param near how far apart the ends of lines that follow each other may be
 * @throws {GeographyError} naming the first area where it is otherwise
 */
export function checkRings(shapes: readonly Shape[], lines: ReadonlyMap<number, readonly Place[]>, near: number): void {
  const uses = new Map<number, number>();
  for (const { place, polygons } of shapes) {
    const rings = polygons.flat();
    let points = 0;
    for (const arc of rings.flat().map((each) => (each < 0 ? ~each : each))) {
      points += lines.get(arc)?.length ?? 0;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
      if ((uses.get(arc) ?? 0) > mostUses) throw new GeographyError('arc-of-many-areas', { arc });
    }
    if (points > mostPointsOfArea) {
      throw new GeographyError('too-many-points-of-area', { place, points });
    }
    if (!rings.every((ring) => isClosed(ring, lines, near))) {
      throw new GeographyError('arcs-do-not-meet', { place });
    }
  }
}

function isClosed(ring: readonly number[], lines: ReadonlyMap<number, readonly Place[]>, near: number): boolean {
  return ring.every((arc, i) => {
    const end = endOf(lines, arc);
    const start = endOf(lines, ~(ring[(i + 1) % ring.length] as number));
    return Math.abs(end[0] - start[0]) <= near && Math.abs(end[1] - start[1]) <= near;
  });
}

/** The point where an arc ends; where it starts, of the arc backwards. */
function endOf(lines: ReadonlyMap<number, readonly Place[]>, arc: number): Place {
  const line = lines.get(arc < 0 ? ~arc : arc) as readonly Place[];
  return line[arc < 0 ? 0 : line.length - 1] as Place;
}
