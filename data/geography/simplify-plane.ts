import type { Area, Line, Plane } from './read-source.js';
import { simplifyLine, type StepCost } from './simplify-line.js';

export interface Bound {
  /** Side of a grid cell in drawing units. */
  readonly grid: number;
  /** The farthest that a line may be displaced, in drawing units. */
  readonly tolerance: number;
}

// Characters a step takes in the text: one a coordinate while it is small, and rarer, so longer, ones where it is large.
const cost: StepCost = (dx, dy) => 4 + Math.log2(1 + Math.abs(dx)) + Math.log2(1 + Math.abs(dy));

/** Twice the area in a ring of lines, positive clockwise on the sheet. */
export function ringArea(lines: readonly Line[], ring: readonly number[]): number {
  let area = 0;
  for (const index of ring) {
    const line = lines[index < 0 ? ~index : index] ?? [];
    for (let i = 2; i < line.length; i += 2) {
      const turn = (line[i - 2] as number) * (line[i + 1] as number) - (line[i] as number) * (line[i - 1] as number);
      area += index < 0 ? -turn : turn;
    }
  }
  return area;
}

/** Positions of the lines of rings that had an area and lost it, or turned over. */
function linesOfLostRings(areas: readonly Area[], before: readonly Line[], after: readonly Line[]): Set<number> {
  const lost = areas.flatMap(({ rings }) => rings).filter((ring) => ringArea(before, ring) * ringArea(after, ring) <= 0);
  return new Set(lost.flat().map((index) => (index < 0 ? ~index : index)));
}

/** A plane on a grid, with as few points as the bound allows. Around an area that would vanish, the bound is drawn closer. */
export function simplifyPlane({ areas, lines }: Plane, { grid, tolerance }: Bound): Plane {
  const simplified = lines.map((line) => simplifyLine(Float64Array.from(line), { grid, tolerance, cost }));
  // No point can be sure to be nearer than half a cell's diagonal.
  const closest = grid * Math.SQRT1_2 * 1.0001;
  for (let closer = tolerance; closer > closest;) {
    closer = Math.max(closest, closer * 0.8);
    for (const index of linesOfLostRings(areas, lines, simplified)) {
      simplified[index] = simplifyLine(Float64Array.from(lines[index] ?? []), { grid, tolerance: closer, cost });
    }
  }
  return { areas, lines: simplified };
}
