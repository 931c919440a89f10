import type { Ring } from './arcs.js';
import { decodeWalk, type EncodedPlane, type Walk } from './decode-walk.js';
import type { Fips } from '../geography.js';
import { readNumbers } from './number-text.js';

/** A plane cut up into faces, and the areas these make up. */
export interface Subdivision extends Walk {
  /** Side of a grid cell in drawing units. */
  readonly grid: number;
  readonly ids: readonly Fips[];
  /** Position of the area on each side of each line; -1 for water. */
  readonly areaOf: Int32Array;
  /** For each area, one side of each face; after the last area, the water's. */
  readonly faces: readonly (readonly number[])[];
}

function decodeIds(text: string): Fips[] {
  const numbers = readNumbers(text);
  const width = numbers[0] ?? 0;
  const ids: Fips[] = [];
  let id = 0;
  for (let i = 1; i < numbers.length; i++) ids.push(String((id += numbers[i] as number)).padStart(width, '0'));
  return ids;
}

/** Reads a plane. Throws a `RangeError` where its text is not whole. */
export function decodeSubdivision(plane: EncodedPlane): Subdivision {
  const walk = decodeWalk(plane);
  const ids = decodeIds(plane.ids);
  const { next } = walk;
  const numbers = readNumbers(plane.faces);
  const unknown = -2;
  const areaOf = new Int32Array(next.length).fill(unknown);
  const faces: number[][] = Array.from({ length: ids.length + 1 }, () => []);
  let read = 0;
  let area = 0;
  for (let start = 0; start < next.length; start++) {
    if (areaOf[start] !== unknown) continue;
    const number = numbers[read++];
    if (number === undefined) throw new RangeError(`${numbers.length} faces are fewer than there are`);
    // 0 is water; other numbers lead from the area of the last face that was land to this one's.
    if (number > 0) area += number & 1 ? (number - 1) / 2 : -number / 2;
    const here = number === 0 ? -1 : area;
    for (let side = start; areaOf[side] === unknown; side = next[side] as number) areaOf[side] = here;
    faces[here < 0 ? ids.length : here]?.push(start);
  }
  return { ...walk, grid: plane.grid, ids, areaOf, faces };
}

/** The lines around the face of a side. */
export function traceFace({ next }: Walk, start: number): Ring {
  const ring: number[] = [];
  let side = start;
  do {
    ring.push(side & 1 ? ~(side >> 1) : side >> 1);
    side = next[side] as number;
  } while (side !== start);
  return ring;
}

/** The areas across the lines of some rings, each once, in order. `areaOf` says which is on a side. */
export function areasAround(areaOf: ArrayLike<number>, rings: readonly Ring[]): number[] {
  const around = new Set<number>();
  for (const index of rings.flat()) around.add(areaOf[index < 0 ? 2 * ~index : 2 * index + 1] as number);
  around.delete(-1);
  return [...around].sort((a, b) => a - b);
}
