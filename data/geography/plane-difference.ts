import {
  groupSize,
  numbersOf,
  type PlaneDifference,
  sumOf,
  sumsOf,
  type TextDifference,
} from '../../src/geography/shapes/apply-difference.js';
import type { EncodedPlane } from '../../src/geography/shapes/decode-walk.js';
import { writeNumber, writeSigned } from '../../src/geography/shapes/write-number.js';
import { alignTexts } from './align-texts.js';

/** Writes each group of numbers as one character, the same for the same group, and reads it back. */
class Groups {
  readonly #size: number;
  readonly #known = new Map<string, number>();
  readonly #groups: number[][] = [];

  constructor(size: number) {
    this.#size = size;
  }

  write(numbers: readonly number[]): string {
    let text = '';
    for (let i = 0; i < numbers.length; i += this.#size) text += this.#character(numbers.slice(i, i + this.#size));
    return text;
  }

  read(text: string): number[] {
    return [...Array(text.length).keys()].flatMap((i) => this.#groups[text.charCodeAt(i)] ?? []);
  }

  #character(group: number[]): string {
    const key = group.join();
    const code = this.#known.get(key) ?? this.#groups.push(group) - 1;
    if (code > 0xffff) throw new RangeError('there are more different steps than characters');
    this.#known.set(key, code);
    return String.fromCharCode(code);
  }
}

function textDifference(before: string, after: string, size: number): TextDifference {
  const groups = new Groups(size);
  const [old, now] = [groups.write(numbersOf(before)), groups.write(numbersOf(after))];
  let edits = '';
  let put = '';
  let end = 0;
  for (const { from, to, text } of alignTexts(old, now)) {
    const [dropped, numbers] = [groups.read(old.slice(from, to)), groups.read(text)];
    const isLastTold = numbers.length > 0 && sumsOf(dropped, size).join() !== sumsOf(numbers, size).join();
    edits += writeNumber(from - end) + writeSigned(2 * (to - from - text.length) + Number(isLastTold)) + writeNumber(text.length);
    const told = isLastTold ? numbers : numbers.slice(0, -size);
    put += told.map((value, i) => writeSigned(value - (dropped[i] ?? 0))).join('');
    end = to;
  }
  return { edits, put };
}

/** Writes a plane as what differs from another one on the same grid. `applyDifference` reads it back. */
export function planeDifference(before: EncodedPlane, after: EncodedPlane): PlaneDifference {
  if (before.grid !== after.grid) throw new Error(`a grid of ${after.grid} is not one of ${before.grid}`);
  return {
    from: sumOf(before),
    ids: textDifference(before.ids, after.ids, groupSize.ids),
    walk: textDifference(before.walk, after.walk, groupSize.walk),
    steps: textDifference(before.steps, after.steps, groupSize.steps),
    faces: textDifference(before.faces, after.faces, groupSize.faces),
  };
}
