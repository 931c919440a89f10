import type { Bounds, Vintage } from '../../src/geography/geography.js';
import { precision } from '../../src/geography/shapes/arcs.js';
import type { Line, Plane } from './read-source.js';
import { ringArea } from './simplify-plane.js';

const counties: Readonly<Record<Vintage, number>> = { 2017: 3231, 2023: 3233 };
const states = 56;

// Falls Church is 5 km² and has no area in the published topologies: a mark stands for it, at its label point.
const withoutArea: readonly string[] = ['51610'];

function assert(isTrue: boolean, message: string): asserts isTrue {
  if (!isTrue) throw new Error(message);
}

function isInside(line: Line, grid: number, [x0, y0, x1, y1]: Bounds): boolean {
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [(line[i] as number) * grid, (line[i + 1] as number) * grid];
    if (!(x >= x0 && x <= x1 && y >= y0 && y <= y1)) return false;
  }
  return true;
}

/** Throws unless the plane has every unit of its vintage, each with its area, the right way round, on the sheet, and on the grid that paths are written on. */
export function assertPlane(vintage: Vintage, source: Plane, plane: Plane, grid: number, sheet: Bounds): void {
  assert(grid * precision === 1, `paths are written on a grid of ${1 / precision}, not ${grid}`);
  const isStates = plane.areas[0]?.id.length === 2;
  const expected = isStates ? states : counties[vintage];
  const ids = new Set(plane.areas.map(({ id }) => id));
  assert(ids.size === expected, `${ids.size} units of ${vintage}, not ${expected}`);
  assert(new Set([...ids].map((id) => id.slice(0, 2))).size === states, `not ${states} states in ${vintage}`);
  for (const { id, rings } of plane.areas) {
    const [before, after] = [source.lines, plane.lines].map((lines) => rings.reduce((sum, ring) => sum + ringArea(lines, ring), 0) / 2);
    assert(withoutArea.includes(id) || (after as number) > 0, `${id} has an area of ${after} cells; in the source, ${before} square units`);
  }
  const outside = plane.lines.find((line) => !isInside(line, grid, sheet));
  assert(outside === undefined, `a line at ${outside?.slice(0, 2).join()} is off the sheet`);
}
