import { NumberReader } from './number-text.js';

/** A plane cut up by lines, as text. How it is written: docs/geography-format.md. */
export interface EncodedPlane {
  /** Side of a cell of the grid on which all points lie, in drawing units. */
  readonly grid: number;
  /** Codes of the areas, in groups of one prefix. */
  readonly ids: string;
  /** The walk along the lines: where it goes on, turns, opens and closes. */
  readonly walk: string;
  /** Steps from point to point. */
  readonly steps: string;
  /** Which area each face is part of. */
  readonly faces: string;
}

/** The kinds of a walk's moves. `Down` and `Close` carry, in the number above them, how many points a line has between its ends. */
export const move = { up: 0, open: 1, down: 2, close: 3 } as const;

/**
 * The lines of a plane with the order in which they surround its faces. Line `i` has two sides: `2i` follows it
 * as it was written, `2i + 1` goes back. `next` is the side that follows around the same face.
 */
export interface Walk {
  /** Points of each line in grid cells, `[x, y, …]`. */
  readonly lines: readonly number[][];
  readonly next: readonly number[];
}

/** Retraces the walk. */
export function decodeWalk({ walk, steps }: EncodedPlane): Walk {
  const moves = new NumberReader(walk);
  const deltas = new NumberReader(steps);
  const lines: number[][] = [];
  const next: number[] = [];
  const open: number[] = [];
  const trail: number[] = [];
  let x = 0;
  let y = 0;
  let first = -1;
  let last = -1;

  /** Notes that `side` is the next one to leave the node where the walk stands. */
  const leave = (side: number): void => {
    if (last < 0) first = side;
    else next[side ^ 1] = last;
    last = side;
  };
  const extend = (line: number[], count: number): void => {
    x = line[line.length - 2] as number;
    y = line[line.length - 1] as number;
    for (let i = 0; i < count; i++) line.push((x += deltas.nextSigned()), (y += deltas.nextSigned()));
  };

  while (!moves.isAtEnd) {
    const value = moves.next();
    if (last < 0) {
      x += deltas.nextSigned();
      y += deltas.nextSigned();
    }
    const kind = value < 2 ? value : 2 + (value & 1);
    const between = (value - kind) / 2;
    if (kind === move.down) {
      const line = [x, y];
      leave(2 * (lines.push(line) - 1));
      extend(line, between + 1);
      trail.push(last);
      last ^= 1;
    } else if (kind === move.open) {
      leave(2 * (lines.push([x, y]) - 1));
      open.push(last);
    } else if (kind === move.close) {
      const side = open.pop();
      if (side === undefined) throw new RangeError('the walk closes what it did not open');
      const line = lines[side >> 1] as number[];
      const end = [x, y] as const;
      leave(side ^ 1);
      extend(line, between);
      line.push(...end);
      [x, y] = end;
    } else {
      const back = trail.pop();
      next[back ?? first ^ 1] = last;
      if (back !== undefined) [x, y] = lines[back >> 1] as [number, number];
      last = back ?? -1;
    }
  }
  return { lines, next };
}
