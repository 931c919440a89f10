import type { Faces } from './faces.js';
import type { Line, Plane } from './read-source.js';

interface Side {
  readonly side: number;
  /** Both ends; of a line that closes, two corners of the box around it, since it may begin anywhere. */
  readonly ends: readonly number[];
}

/** For each side of the lines of a plane, the side that it is in another plane; -1 where it is in none. */
export type Matches = Int32Array;

const reversed = (line: Line): number[] => Array.from({ length: line.length }, (_, i) => line[line.length - 2 - i + 2 * (i & 1)] as number);

/** Whether a line ends where it began. */
export function isClosed(line: Line): boolean {
  return line[0] === line[line.length - 2] && line[1] === line[line.length - 1];
}

function endsOf(line: Line, side: number): number[] {
  const coordinates = [0, 1].map((axis) => [...line].filter((_, i) => (i & 1) === axis));
  if (isClosed(line)) return [Math.min, Math.max].flatMap((choose) => coordinates.map((values) => choose(...values)));
  const ends = [...line.slice(0, 2), ...line.slice(-2)];
  return side & 1 ? [...ends.slice(2), ...ends.slice(0, 2)] : ends;
}

function distance(a: Side, b: Side): number {
  return a.ends.reduce((sum, value, i) => sum + Math.abs(value - (b.ends[i] as number)), 0);
}

/** The sides that are given, by the areas on them and across. */
function byAreas({ lines, areas }: Plane, { areaOf }: Faces, lineIsFree: (line: number) => boolean): Map<string, Side[]> {
  const found = new Map<string, Side[]>();
  const idOf = (side: number): string => areas[areaOf[side] as number]?.id ?? 'water';
  for (let side = 0; side < 2 * lines.length; side++) {
    // A line is told once: with the lower code on its side.
    const [here, across] = [idOf(side), idOf(side ^ 1)];
    if (!lineIsFree(side >> 1) || here > across || (here === across && side & 1)) continue;
    const line = lines[side >> 1] ?? new Int32Array();
    const key = `${here} ${across} ${isClosed(line) ? 'closed' : 'open'}`;
    const sides = found.get(key) ?? [];
    sides.push({ side, ends: endsOf(line, side) });
    found.set(key, sides);
  }
  return found;
}

/**
 * Finds the lines of one plane in another: first those with the same points, then, of those that part the same two areas in both, the
 * ones whose ends are nearest to each other.
 */
export function matchSides(plane: Plane, faces: Faces, other: Plane, otherFaces: Faces): Matches {
  const matches = new Int32Array(2 * plane.lines.length).fill(-1);
  const taken = new Uint8Array(other.lines.length);
  const match = (side: number, otherSide: number): void => {
    matches[side] = otherSide;
    matches[side ^ 1] = otherSide ^ 1;
    taken[otherSide >> 1] = 1;
  };

  const sideOf = new Map<string, number>();
  other.lines.forEach((line, i) => sideOf.set(reversed(line).join(), 2 * i + 1).set(line.join(), 2 * i));
  plane.lines.forEach((line, i) => {
    const side = sideOf.get(line.join());
    if (side !== undefined && !taken[side >> 1]) match(2 * i, side);
  });

  const others = byAreas(other, otherFaces, (line) => !taken[line]);
  for (const [key, sides] of byAreas(plane, faces, (line) => matches[2 * line] === -1)) {
    const pairs = sides.flatMap((a) => (others.get(key) ?? []).map((b) => ({ a, b, apart: distance(a, b) })));
    pairs.sort((p, q) => p.apart - q.apart);
    for (const { a, b } of pairs) if (matches[a.side] === -1 && !taken[b.side >> 1]) match(a.side, b.side);
  }
  return matches;
}
