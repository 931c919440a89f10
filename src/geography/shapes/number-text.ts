/** Printable ASCII that needs no escape in a JavaScript string, a template, JSON or a script in a page. */
export const digits = ' !#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** So many of the characters, the last ones, are what a number of more than one character starts with. */
export const leads = 8;
const single = digits.length - leads;

const none = 255;

/** What each character stands for; `none` where it is no digit. */
const digitOf = new Uint8Array(256).fill(none);
for (let i = 0; i < digits.length; i++) digitOf[digits.charCodeAt(i)] = i;

/** Odd numbers are negative: the complement of their half. */
const toSigned = (value: number): number => (value >> 1) ^ -(value & 1);

function noDigit(bytes: Uint8Array, at: number): RangeError {
  if (at >= bytes.length) return new RangeError(`the text breaks off at ${bytes.length}`);
  return new RangeError(`no digit at ${at} of ${bytes.length}: ${String.fromCharCode(bytes[at] as number)}`);
}

/**
 * Calls `visit` with each whole number of a text.
 *
 * The engine goes through the bytes, not a loop of ours: a page reads a text once, and compiling a loop while it runs costs a page more
 * than the loop. A function that is called often is compiled aside.
 *
 * @throws {RangeError} at a character that is no digit, and where the text breaks off
 */
export function forEachNumber(text: string, visit: (value: number) => void): void {
  const bytes = new TextEncoder().encode(text);
  let value = 0;
  let factor = 1;
  bytes.forEach((byte, at) => {
    const digit = digitOf[byte] as number;
    if (digit === none) throw noDigit(bytes, at);
    if (digit >= single) {
      value += factor * digit;
      factor *= leads;
    } else if (factor === 1) {
      visit(digit);
    } else {
      visit(value + factor * digit);
      value = 0;
      factor = 1;
    }
  });
  if (factor > 1) throw noDigit(bytes, bytes.length);
}

/**
 * Reads a text of numbers of either sign, one after the other.
 *
 * @throws {RangeError} as `forEachNumber` does
 */
export class StepReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  get isDone(): boolean {
    return this.#at === this.#bytes.length;
  }

  next(): number {
    const digit = digitOf[this.#bytes[this.#at++] as number] as number;
    return toSigned(digit < single ? digit : this.#readLong(digit));
  }

  /** Reads steps from point to point into `points[from]` to `points[to - 1]`. The point they start from is there already, before `from`. */
  readPoints(points: Int32Array, from: number, to: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = from; i < to; i++) {
      let value = digitOf[bytes[at++] as number] as number;
      if (!(value < single)) {
        this.#at = at;
        value = this.#readLong(value);
        at = this.#at;
      }
      points[i] = (points[i - 2] as number) + toSigned(value);
    }
    this.#at = at;
  }

  /** A number of several characters, of which the first has been read. After the last byte there is no digit, and `undefined` compares as false. */
  #readLong(first: number): number {
    let value = 0;
    let factor = 1;
    let digit = first;
    for (; digit >= single && digit !== none; factor *= leads) {
      value += factor * digit;
      digit = digitOf[this.#bytes[this.#at++] as number] as number;
    }
    if (!(digit < single)) throw noDigit(this.#bytes, this.#at - 1);
    return value + factor * digit;
  }
}
