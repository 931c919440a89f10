// Printable ASCII that needs no escape in a JavaScript string, a template, JSON or a script in a page.
const digits = ' !#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

// A number up to here is one character. What is larger starts with one of the characters left.
const single = digits.length - 8;
const leads = digits.length - single;

const unread = 0x7fff;

/** What each character says alone: a number, or `unread` where it leads a longer one or is no digit. */
function tableOf(read: (digit: number) => number): Int16Array {
  const table = new Int16Array(256).fill(unread);
  for (let i = 0; i < single; i++) table[digits.charCodeAt(i)] = read(i);
  return table;
}

/** Odd numbers are negative: the complement of their half. */
const toSigned = (value: number): number => (value >> 1) ^ -(value & 1);

const unsignedDigits = tableOf((value) => value);
const signedDigits = tableOf(toSigned);

/** Writes whole numbers from 0, small ones shortest. `readNumbers` reads them back. */
export function writeNumber(value: number): string {
  if (value < single) return digits.charAt(value);
  const rest = value - single;
  return digits.charAt(single + (rest % leads)) + writeNumber(Math.floor(rest / leads));
}

/** Writes whole numbers of either sign. */
export function writeSigned(value: number): string {
  return writeNumber(value < 0 ? -2 * value - 1 : 2 * value);
}

// Nine of ten numbers are one character: those take one look into a table, because a page runs this once, uncompiled.
function read(text: string, isSigned: boolean): Int32Array {
  const table = isSigned ? signedDigits : unsignedDigits;
  const bytes = new TextEncoder().encode(text);
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    const value = table[bytes[i] as number] as number;
    if (value !== unread) {
      numbers[count++] = value;
      continue;
    }
    let long = 0;
    let factor = 1;
    let digit = digitAt(text, i);
    for (; digit >= single; digit = digitAt(text, ++i)) {
      long += factor * digit;
      factor *= leads;
    }
    long += factor * digit;
    numbers[count++] = isSigned ? toSigned(long) : long;
  }
  return numbers.subarray(0, count);
}

function digitAt(text: string, i: number): number {
  if (i >= text.length) throw new RangeError(`the text breaks off at ${text.length}`);
  const digit = digits.indexOf(text.charAt(i));
  if (digit < 0) throw new RangeError(`no digit at ${i} of ${text.length}: ${text.charAt(i)}`);
  return digit;
}

/** Reads all numbers of a text. Throws a `RangeError` at a character that is no digit, and where the text breaks off. */
export function readNumbers(text: string): Int32Array {
  return read(text, false);
}

/** Reads all numbers of a text that may be of either sign. Throws as `readNumbers` does. */
export function readSigned(text: string): Int32Array {
  return read(text, true);
}
