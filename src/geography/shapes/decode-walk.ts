import type { Arcs } from './arcs.js';
import { readNumbers, readSigned } from './number-text.js';

/** A plane cut up by lines, as text. How it is written: docs/geography-format.md. */
export interface EncodedPlane {
  /** Side of a cell of the grid on which all points lie, in drawing units. */
  readonly grid: number;
  /** Codes of the areas, in order. */
  readonly ids: string;
  /** The walk along the lines: where it goes down a line and up again, opens a circle and closes it. */
  readonly walk: string;
  /** Steps from point to point. */
  readonly steps: string;
  /** Which area each face is part of. */
  readonly faces: string;
}

/** The moves of a walk. `down` and `close` are sent with twice the number of points between the ends of the line added. */
export const move = { up: 0, open: 1, down: 2, close: 3 } as const;

/**
 * The lines of a plane with the order in which they surround its faces. Line `i` has two sides: `2i` follows it
 * as it was written, `2i + 1` goes back. `next` is the side that follows around the same face.
 */
export interface Walk {
  /** The lines, in grid cells. */
  readonly arcs: Arcs;
  readonly next: Int32Array;
}

/** The order of sides around faces, from the order in which the walk leaves each node. */
function linkSides(moves: Int32Array): Int32Array {
  const next = new Int32Array(moves.length);
  // Sides by which the walk went down, and by which it opened circles.
  const down: number[] = [];
  const open: number[] = [];
  let lines = 0;
  // The sides by which the walk first and last left the node where it stands; none where a part begins.
  let first = -1;
  let last = -1;
  for (let i = 0; i < moves.length; i++) {
    const value = moves[i] as number;
    if (value === move.up) {
      const side = down.pop();
      next[side ?? first ^ 1] = last;
      last = side ?? -1;
      continue;
    }
    const isEnd = value !== move.open && (value & 1) === 1;
    const opened = isEnd ? open.pop() : 2 * lines++;
    if (opened === undefined) throw new RangeError(`move ${i} closes what was not opened`);
    const side = isEnd ? opened ^ 1 : opened;
    if (last < 0) first = side;
    else next[side ^ 1] = last;
    last = side;
    if (value === move.open) open.push(side);
    if (isEnd || value === move.open) continue;
    down.push(side);
    last = side ^ 1;
  }
  if (last >= 0 || open.length > 0) throw new RangeError('the walk breaks off');
  return next.subarray(0, 2 * lines);
}

/** The points of the lines, from the steps that the walk takes. */
function placePoints(moves: Int32Array, steps: Int32Array, lines: number): Arcs {
  const points = new Int32Array(steps.length + 2 * moves.length);
  const from = new Int32Array(lines);
  const to = new Int32Array(lines);
  const down: number[] = [];
  const open: number[] = [];
  let line = 0;
  let step = 0;
  let at = 0;
  let x = steps[step++] as number;
  let y = steps[step++] as number;
  for (let i = 0; i < moves.length; i++) {
    const value = moves[i] as number;
    if (value === move.up) {
      const above = down.pop();
      x = above === undefined ? x + (steps[step++] as number) : (points[from[above] as number] as number);
      y = above === undefined ? y + (steps[step++] as number) : (points[(from[above] as number) + 1] as number);
      continue;
    }
    if (value === move.open) {
      open.push(line++, x, y);
      continue;
    }
    const isEnd = (value & 1) === 1;
    const endX = x;
    const endY = y;
    if (isEnd) {
      y = open.pop() as number;
      x = open.pop() as number;
    }
    const here = isEnd ? (open.pop() as number) : line++;
    from[here] = at;
    points[at++] = x;
    points[at++] = y;
    for (let left = isEnd ? (value - move.close) >> 1 : value >> 1; left > 0; left--) {
      points[at++] = x += steps[step++] as number;
      points[at++] = y += steps[step++] as number;
    }
    if (isEnd) {
      points[at++] = x = endX;
      points[at++] = y = endY;
    } else {
      down.push(here);
    }
    to[here] = at;
  }
  // After the last part, two steps to the next one were looked for.
  if (step !== steps.length + 2) throw new RangeError(`the walk takes ${step - 2} of ${steps.length} steps`);
  return { points: points.subarray(0, at), from, to };
}

/** Retraces a walk. Throws a `RangeError` where it leads nowhere. */
export function decodeWalk({ walk, steps }: EncodedPlane): Walk {
  const moves = readNumbers(walk);
  const next = linkSides(moves);
  return { arcs: placePoints(moves, readSigned(steps), next.length / 2), next };
}
