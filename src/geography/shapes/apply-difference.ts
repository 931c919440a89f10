import type { EncodedPlane } from './decode-walk.js';
import { forEachNumber } from './number-text.js';

/** A text as what differs from another one. */
export interface TextDifference {
  /** Three numbers in turn: so many characters are kept, so many left out, so many put in. After the last three the rest is kept. */
  readonly edits: string;
  /** What is put in, one after the other. */
  readonly inserted: string;
}

/** A plane as what differs from another one, in each of its texts. */
export interface PlaneDifference {
  /** The sum of the other one, by which it is told from those of other releases. */
  readonly from: number;
  readonly ids: TextDifference;
  readonly walk: TextDifference;
  readonly steps: TextDifference;
  readonly faces: TextDifference;
}

/** A number that is another one for another plane, but for one in four billions. */
export function sumOf({ ids, walk, steps, faces }: EncodedPlane): number {
  let sum = 0;
  for (const byte of new TextEncoder().encode(ids + walk + steps + faces)) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum;
}

function change(text: string, { edits, inserted }: TextDifference): string {
  let changed = '';
  let at = 0;
  let taken = 0;
  let turn = 0;
  forEachNumber(edits, (count) => {
    if (turn === 0) changed += text.slice(at, at + count);
    if (turn === 2) changed += inserted.slice(taken, (taken += count));
    else at += count;
    turn = (turn + 1) % 3;
  });
  return changed + text.slice(at);
}

/**
 * The plane that differs from another one as told. How a difference is written: docs/geography-format.md.
 *
 * @throws {RangeError} where what is told is not whole; an error whose cause is `release` where it differs from another plane than this one
 */
export function applyDifference(plane: EncodedPlane, { from, ids, walk, steps, faces }: PlaneDifference): EncodedPlane {
  if (sumOf(plane) !== from) throw new Error('the boundaries differ from those of another release', { cause: 'release' });
  return {
    grid: plane.grid,
    ids: change(plane.ids, ids),
    walk: change(plane.walk, walk),
    steps: change(plane.steps, steps),
    faces: change(plane.faces, faces),
  };
}
