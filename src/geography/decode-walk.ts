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
  readonly arcs: Arcs;
  readonly next: Int32Array;
}

/** Retraces the walk. Throws a `RangeError` where it leads nowhere. */
export function decodeWalk({ grid, walk, steps }: EncodedPlane): Walk {
  const moves = readNumbers(walk);
  const deltas = readSigned(steps);
  // Each line takes two moves: down and up, or open and close.
  const points = new Int32Array(deltas.length + 2 * moves.length);
  const from = new Int32Array(moves.length / 2);
  const to = new Int32Array(moves.length / 2);
  const next = new Int32Array(moves.length);
  // Sides by which the walk went down, and by which it opened; and where it stood then.
  const down: number[] = [];
  const open: number[] = [];
  const [openX, openY]: [number[], number[]] = [[], []];
  let [x, y, delta, point, lines, first, last] = [0, 0, 0, 0, 0, -1, -1];

  /** Notes that `side` is the next one to leave the node where the walk stands. */
  const leave = (side: number): void => {
    if (last < 0) first = side;
    else next[side ^ 1] = last;
    last = side;
  };
  const put = (): void => {
    points[point++] = x;
    points[point++] = y;
  };
  const go = (count: number): void => {
    for (let i = 0; i < count; i++) {
      points[point++] = x += deltas[delta++] as number;
      points[point++] = y += deltas[delta++] as number;
    }
  };

  for (const value of moves) {
    if (last < 0) {
      x += deltas[delta++] as number;
      y += deltas[delta++] as number;
    }
    const between = value >> 1;
    if (value === move.up) {
      const side = down.pop();
      next[side ?? first ^ 1] = last;
      last = side ?? -1;
      if (side === undefined) continue;
      const start = from[side >> 1] as number;
      x = points[start] as number;
      y = points[start + 1] as number;
    } else if (value === move.open) {
      leave(2 * lines++);
      open.push(last);
      openX.push(x);
      openY.push(y);
    } else if (value & 1) {
      const side = open.pop();
      if (side === undefined) throw new RangeError('the walk closes what it did not open');
      leave(side ^ 1);
      const [endX, endY] = [x, y];
      x = openX.pop() as number;
      y = openY.pop() as number;
      from[side >> 1] = point;
      put();
      go(between - 1);
      x = endX;
      y = endY;
      put();
      to[side >> 1] = point;
    } else {
      leave(2 * lines);
      from[lines] = point;
      put();
      go(between);
      to[lines++] = point;
      down.push(last);
      last ^= 1;
    }
  }
  if (delta !== deltas.length || open.length > 0 || last >= 0) throw new RangeError('the walk does not end where its steps end');
  const arcs = { points: points.subarray(0, point), from: from.subarray(0, lines), to: to.subarray(0, lines), scale: grid };
  return { arcs, next: next.subarray(0, 2 * lines) };
}
