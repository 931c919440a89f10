// Printable ASCII that needs no escape in a JavaScript string, a template, JSON or a script in a page.
const digits = ' !#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

// A number up to here is one character. What is larger starts with one of the characters left.
const single = digits.length - 8;
const leads = digits.length - single;

const values = new Int8Array(256).fill(-1);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

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

function read(text: string, isSigned: boolean): Int32Array {
  const bytes = new TextEncoder().encode(text);
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let base = 0;
  let factor = 1;
  for (let i = 0; i < bytes.length; i++) {
    let value = values[bytes[i] as number] as number;
    if (value < 0) throw new RangeError(`no digit at ${i} of ${text.length}: ${text.charAt(i)}`);
    if (value >= single) {
      base += factor * value;
      factor *= leads;
      continue;
    }
    if (factor > 1) {
      value = base + factor * value;
      base = 0;
      factor = 1;
    }
    // Odd numbers are negative: the complement of their half.
    numbers[count++] = isSigned ? (value >> 1) ^ -(value & 1) : value;
  }
  if (factor > 1) throw new RangeError(`the text breaks off at ${text.length}`);
  return numbers.subarray(0, count);
}

/** Reads all numbers of a text. Throws a `RangeError` at a character that is no digit, and where the text breaks off. */
export function readNumbers(text: string): Int32Array {
  return read(text, false);
}

/** Reads all numbers of a text that may be of either sign. Throws as `readNumbers` does. */
export function readSigned(text: string): Int32Array {
  return read(text, true);
}
