// Printable ASCII that needs no escape in a JavaScript string, a template, JSON or a script in a page.
const digits = ' !#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

// A number up to here is one character. What is larger starts with one of the characters left.
const single = digits.length - 8;
const leads = digits.length - single;

const values = new Int8Array(128).fill(-1);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

/** Writes whole numbers from 0, small ones shortest. `NumberReader` reads them back. */
export function writeNumber(value: number): string {
  if (value < single) return digits.charAt(value);
  const rest = value - single;
  return digits.charAt(single + (rest % leads)) + writeNumber(Math.floor(rest / leads));
}

/** Writes whole numbers of either sign. */
export function writeSigned(value: number): string {
  return writeNumber(value < 0 ? -2 * value - 1 : 2 * value);
}

/** Reads numbers one after the other from text. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Throws a `RangeError` where the text ends or has a character that is not a digit. */
  next(): number {
    const value = values[this.text.charCodeAt(this.at++)] ?? -1;
    if (value < 0) throw new RangeError(`no number at ${this.at - 1} of ${this.text.length}`);
    return value < single ? value : single + (value - single) + leads * this.next();
  }

  nextSigned(): number {
    const value = this.next();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }
}
