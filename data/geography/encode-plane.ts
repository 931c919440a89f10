import { type EncodedPlane, move } from '../../src/geography/shapes/decode-walk.js';
import { writeNumber, writeSigned } from '../../src/geography/shapes/write-number.js';
import { type Faces, facesOf } from './faces.js';
import { encodeFaces, encodeIds } from './encode-faces.js';
import type { Plane } from './read-source.js';
import { shortRoute } from './route.js';

/** The points of a side of a line, in the direction of that side. */
function pointsOf({ lines }: Plane, side: number): [number, number][] {
  const line = lines[side >> 1] ?? [];
  const points = Array.from({ length: line.length / 2 }, (_, i): [number, number] => [line[2 * i] as number, line[2 * i + 1] as number]);
  return side & 1 ? points.reverse() : points;
}

/** Writes walks around the spanning trees of the lines, one for each part that hangs together. */
class WalkWriter {
  walk = '';
  steps = '';
  /** The written number of each line, in the direction in which it was first walked: the side. */
  readonly sides: number[] = [];
  readonly #written = new Map<number, number>();
  readonly #open: number[] = [];
  #x = 0;
  #y = 0;
  readonly #plane: Plane;
  readonly #faces: Faces;
  readonly #tree: ReadonlySet<number>;

  constructor(plane: Plane, faces: Faces, tree: ReadonlySet<number>) {
    this.#plane = plane;
    this.#faces = faces;
    this.#tree = tree;
  }

  hasWritten(side: number): boolean {
    return this.#written.has(side >> 1);
  }

  /** Walks the part of which a side is given. */
  writePart(root: number): void {
    this.#step(pointsOf(this.#plane, root)[0]);
    const trail: number[] = [];
    let side = root;
    for (;;) {
      side = this.#tree.has(side >> 1) ? this.#descend(side, trail) : this.#cross(side);
      while (trail.length > 0 && side === ((trail[trail.length - 1] as number) ^ 1)) side = this.#ascend(trail);
      if (trail.length === 0 && side === root) break;
    }
    this.walk += writeNumber(move.up);
    [this.#x, this.#y] = pointsOf(this.#plane, root)[0] as [number, number];
  }

  #step(point: readonly [number, number] | undefined): void {
    const [x, y] = point ?? [NaN, NaN];
    this.steps += writeSigned(x - this.#x) + writeSigned(y - this.#y);
    this.#x = x;
    this.#y = y;
  }

  #note(side: number): void {
    this.#written.set(side >> 1, this.sides.push(side) - 1);
  }

  #descend(side: number, trail: number[]): number {
    const points = pointsOf(this.#plane, side);
    this.#note(side);
    this.walk += writeNumber(move.down + 2 * (points.length - 2));
    for (const point of points.slice(1)) this.#step(point);
    trail.push(side);
    return this.#faces.turn(side ^ 1);
  }

  #ascend(trail: number[]): number {
    const side = trail.pop() as number;
    this.walk += writeNumber(move.up);
    [this.#x, this.#y] = pointsOf(this.#plane, side)[0] as [number, number];
    return this.#faces.turn(side);
  }

  #cross(side: number): number {
    if (!this.hasWritten(side)) {
      this.#note(side);
      this.#open.push(side);
      this.walk += writeNumber(move.open);
      return this.#faces.turn(side);
    }
    if (this.#open.pop() !== (side ^ 1)) throw new Error(`line ${side >> 1} crosses another: the plane is not plane`);
    const points = pointsOf(this.#plane, side ^ 1);
    const end = points.pop() as [number, number];
    this.walk += writeNumber(move.close + 2 * (points.length - 1));
    [this.#x, this.#y] = points.shift() as [number, number];
    for (const point of points) this.#step(point);
    [this.#x, this.#y] = end;
    return this.#faces.turn(side);
  }
}

/** Writes a plane whose lines are whole numbers of grid cells. `decodeSubdivision` reads it back. */
export function encodePlane(plane: Plane, grid: number, faces = facesOf(plane), { tree, starts } = shortRoute(plane, faces)): EncodedPlane {
  const writer = new WalkWriter(plane, faces, tree);
  for (const side of starts) if (!writer.hasWritten(side)) writer.writePart(side);
  const ids = plane.areas.map(({ id }) => id);
  return { grid, ids: encodeIds(ids), walk: writer.walk, steps: writer.steps, faces: encodeFaces(plane, faces, writer.sides) };
}
