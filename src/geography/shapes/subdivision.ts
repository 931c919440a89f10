import type { Ring } from './arcs.js';
import { decodeWalk, type EncodedPlane, type Walk } from './decode-walk.js';
import type { Fips } from '../geography.js';
import { forEachNumber } from './number-text.js';

/** A plane cut up into faces, and the areas these make up. */
export interface Subdivision extends Walk {
  /** Side of a grid cell in drawing units. */
  readonly grid: number;
  readonly ids: readonly Fips[];
  /** Position of the area on each side of each line; -1 for water. */
  readonly areaOf: Int32Array;
  /** One side of a face of each area, and after the last area, of the water; -1 where there is none. */
  readonly firstFace: Int32Array;
  /** For each such side, one of the next face of the same area; -1 after the last. */
  readonly faceAfter: Int32Array;
}

function decodeIds(text: string): Fips[] {
  const ids: Fips[] = [];
  let width: number | undefined;
  let id = 0;
  forEachNumber(text, (value) => {
    if (width === undefined) width = value;
    else ids.push(String((id += value)).padStart(width, '0'));
  });
  return ids;
}

const unknown = -2;

/** Notes which area is on the sides around a face. */
function markFace(areaOf: Int32Array, next: Int32Array, start: number, area: number): void {
  for (let side = start; areaOf[side] === unknown; side = next[side] as number) areaOf[side] = area;
}

/**
 * Reads a plane.
 *
 * @throws {RangeError} where its text is not whole
 */
export function decodeSubdivision(plane: EncodedPlane): Subdivision {
  const walk = decodeWalk(plane);
  const ids = decodeIds(plane.ids);
  const { next } = walk;
  const areaOf = new Int32Array(next.length).fill(unknown);
  const firstFace = new Int32Array(ids.length + 1).fill(-1);
  const faceAfter = new Int32Array(next.length);
  let start = -1;
  let area = 0;
  forEachNumber(plane.faces, (number) => {
    start = areaOf.indexOf(unknown, start + 1);
    if (start < 0) throw new RangeError('the text has more faces than there are');
    // 0 is water; other numbers lead from the area of the last face that was land to this one's.
    if (number > 0) area += number & 1 ? number >> 1 : -(number >> 1);
    if (area < 0 || area >= ids.length) throw new RangeError(`a face is of area ${area} of ${ids.length}`);
    markFace(areaOf, next, start, number === 0 ? -1 : area);
    const owner = number === 0 ? ids.length : area;
    faceAfter[start] = firstFace[owner] as number;
    firstFace[owner] = start;
  });
  if (areaOf.includes(unknown)) throw new RangeError('the text has fewer faces than there are');
  return { ...walk, grid: plane.grid, ids, areaOf, firstFace, faceAfter };
}

/** The lines around the face of a side. */
function traceFace(next: Int32Array, start: number): Ring {
  const ring: number[] = [];
  let side = start;
  do {
    ring.push(side & 1 ? ~(side >> 1) : side >> 1);
    side = next[side] as number;
  } while (side !== start);
  return ring;
}

/** The lines around each face of an area; those around the water, where the area is one more than the last. */
export function traceArea({ next, firstFace, faceAfter }: Subdivision, area: number): Ring[] {
  const rings: Ring[] = [];
  for (let face = firstFace[area] as number; face >= 0; face = faceAfter[face] as number) rings.push(traceFace(next, face));
  return rings;
}

/** The areas across the lines of some rings, each once, in order. `areaOf` says which is on a side. */
export function areasAround(areaOf: ArrayLike<number>, rings: readonly Ring[]): number[] {
  const around = new Set<number>();
  for (const index of rings.flat()) around.add(areaOf[index < 0 ? 2 * ~index : 2 * index + 1] as number);
  around.delete(-1);
  return [...around].sort((a, b) => a - b);
}
