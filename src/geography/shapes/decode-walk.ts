import type { Arcs } from './arcs.js';
import { forEachNumber, StepReader } from './number-text.js';

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

/**
 * Retraces a walk.
 *
 * @throws {RangeError} where it leads nowhere
 */
export function decodeWalk({ walk, steps: stepText }: EncodedPlane): Walk {
  const steps = new StepReader(stepText);
  // There are no more lines than moves.
  const most = walk.length;
  const points = new Int32Array(stepText.length + 2 * most);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const next = new Int32Array(most);
  // Sides by which the walk went down; and those by which it opened circles, after the points where it did.
  const down = new Int32Array(most);
  const open = new Int32Array(3 * most);
  let depth = 0;
  let opened = 0;
  // The sides by which the walk first and last left the node where it stands; none where a part begins.
  let first = -1;
  let last = -1;
  let lines = 0;
  let at = 0;
  let x = steps.next();
  let y = steps.next();
  forEachNumber(walk, (value) => {
    // Up the line by which it came down, to where that begins.
    if (value === move.up && depth > 0) {
      const side = down[--depth] as number;
      next[side] = last;
      last = side;
      x = points[from[side >> 1] as number] as number;
      y = points[(from[side >> 1] as number) + 1] as number;
      return;
    }
    // Nothing to go up: the part is done, and two steps lead to the next one if there is one.
    if (value === move.up) {
      next[first ^ 1] = last;
      last = -1;
      if (steps.isDone) return;
      x += steps.next();
      y += steps.next();
      return;
    }
    const isClose = value !== move.open && (value & 1) === 1;
    if (isClose && opened === 0) throw new RangeError('the walk closes what was not opened');
    const side = isClose ? (open[--opened] as number) ^ 1 : 2 * lines++;
    if (last < 0) first = side;
    else next[side ^ 1] = last;
    last = side;
    if (value === move.open) {
      open[opened++] = x;
      open[opened++] = y;
      open[opened++] = side;
      return;
    }
    // Down a line, whose far end is the last point read; or along a circle, which ends where the walk stands.
    from[side >> 1] = at;
    points[at + 1] = isClose ? (open[--opened] as number) : y;
    points[at] = isClose ? (open[--opened] as number) : x;
    at += 2;
    const end = at + (isClose ? value - move.close : value);
    steps.readPoints(points, at, end);
    at = end;
    if (isClose) {
      points[at++] = x;
      points[at++] = y;
    } else {
      x = points[at - 2] as number;
      y = points[at - 1] as number;
      down[depth++] = side;
      last = side ^ 1;
    }
    to[side >> 1] = at;
  });
  if (last >= 0 || opened > 0) throw new RangeError('the walk breaks off');
  if (!steps.isDone) throw new RangeError('the walk takes fewer steps than there are');
  return {
    arcs: { points: points.subarray(0, at), from: from.subarray(0, lines), to: to.subarray(0, lines) },
    next: next.subarray(0, 2 * lines),
  };
}
