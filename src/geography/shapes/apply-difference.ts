import type { EncodedPlane } from './decode-walk.js';
import { StepReader } from './number-text.js';
import { writeSigned } from './write-number.js';

/** A text of numbers as what differs from another one. What the numbers of both stand for: docs/geography-format.md. */
export interface TextDifference {
  /** What is kept, and what is put in the place of what. */
  readonly edits: string;
  /** What is put in, as what each number is more than the one in whose place it comes. */
  readonly put: string;
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

/** How many numbers go together: those of a step are two. */
export const groupSize = { ids: 1, walk: 1, steps: 2, faces: 1 } as const;

/** A number that is another one for another plane, but for one in four billions. */
export function sumOf({ ids, walk, steps, faces }: EncodedPlane): number {
  let sum = 0;
  for (const byte of new TextEncoder().encode(ids + walk + steps + faces)) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum;
}

/** The numbers of a text, each taken for a signed one. */
export function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  for (const reader = new StepReader(text); !reader.isDone;) numbers.push(reader.next());
  return numbers;
}

/** Numbers that were written without a sign, and read with one. */
const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The sums of numbers that go together: of the first of each group, and so on. */
export function sumsOf(numbers: readonly number[], size: number): number[] {
  const sums = Array<number>(size).fill(0);
  numbers.forEach((value, i) => {
    sums[i % size] = (sums[i % size] as number) + value;
  });
  return sums;
}

function change(text: string, { edits, put }: TextDifference, size: number): string {
  const before = numbersOf(text);
  const counts = new StepReader(edits);
  const told = new StepReader(put);
  let after = '';
  let at = 0;
  const take = (groups: number): number[] => before.slice(at, (at += groups * size));
  while (!counts.isDone) {
    after += take(unsigned(counts.next())).map(writeSigned).join('');
    const more = counts.next();
    const groups = unsigned(counts.next());
    const dropped = take(groups + (more >> 1));
    // Where the last group is not told, all that is put in comes to the same sums as all that it replaces.
    const left = sumsOf(dropped, size);
    const end = groups * size;
    for (let i = 0; i < end; i++) {
      const isTold = (more & 1) === 1 || i < end - size;
      const value = isTold ? (dropped[i] ?? 0) + told.next() : (left[i % size] as number);
      left[i % size] = (left[i % size] as number) - value;
      after += writeSigned(value);
    }
  }
  return after + before.slice(at).map(writeSigned).join('');
}

/**
 * The plane that differs from another one as told.
 *
 * @throws {RangeError} where what is told is not whole; an error whose cause is `release` where it differs from another plane than this one
 */
export function applyDifference(plane: EncodedPlane, { from, ids, walk, steps, faces }: PlaneDifference): EncodedPlane {
  if (sumOf(plane) !== from) throw new Error('the boundaries differ from those of another release', { cause: 'release' });
  return {
    grid: plane.grid,
    ids: change(plane.ids, ids, groupSize.ids),
    walk: change(plane.walk, walk, groupSize.walk),
    steps: change(plane.steps, steps, groupSize.steps),
    faces: change(plane.faces, faces, groupSize.faces),
  };
}
