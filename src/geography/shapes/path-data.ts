import { type Arcs, precision, type Ring } from './arcs.js';

// ASCII.
const [space, comma, minus, point, zero, nine] = [32, 44, 45, 46, 48, 57];
const [capitalM, l, m, z] = [77, 108, 109, 122];

// A difference of two numbers of tenths is -429496729.5 at most, and a point has two, each after a separator.
const mostBytes = 32;

// Path data are put together here, one after the other: strings of single numbers would be more to clear up than the paths themselves.
let bytes = new Uint8Array(1 << 12);
const decoder = new TextDecoder();

function makeRoom(length: number): void {
  if (length <= bytes.length) return;
  const roomier = new Uint8Array(Math.max(length, 2 * bytes.length));
  roomier.set(bytes);
  bytes = roomier;
}

// Every function that writes returns the place after what it wrote.

function writeWhole(at: number, value: number): number {
  const digit = value % 10;
  if (value > digit) at = writeWhole(at, (value - digit) / 10);
  bytes[at] = zero + digit;
  return at + 1;
}

/** Writes a number of tenths. After a letter it needs no separator, and a minus sign is separator enough. */
function writeTenths(at: number, separator: number, tenths: number): number {
  const size = Math.abs(tenths);
  const tenth = size % precision;
  if (tenths < 0) bytes[at++] = minus;
  else if ((bytes[at - 1] as number) <= nine) bytes[at++] = separator;
  if (size >= precision || size === 0) at = writeWhole(at, (size - tenth) / precision);
  if (tenth === 0) return at;
  bytes[at] = point;
  bytes[at + 1] = zero + tenth;
  return at + 2;
}

function writePoint(at: number, x: number, y: number): number {
  return writeTenths(writeTenths(at, space, x), comma, y);
}

/** Writes the steps from the point at `start` of `points` to the one at `end`. */
function writeSteps(at: number, points: Int32Array, start: number, end: number): number {
  const step = start < end ? 2 : -2;
  let x = points[start] as number;
  let y = points[start + 1] as number;
  for (let i = start; i !== end;) {
    i += step;
    const dx = (points[i] as number) - x;
    const dy = (points[i + 1] as number) - y;
    at = writePoint(at, dx, dy);
    x += dx;
    y += dy;
  }
  return at;
}

/** Of about so many pieces a long line consists, and so many arcs a piece has at least: each costs an element. */
const [pieces, leastArcs] = [24, 4];

/**
 * Writes a line. The pen is lifted only where an arc does not start where the last one ended; some of these places are written as places of the sheet,
 * so that what draws can cut the line before each `M`: engines go through a whole path for every tile of the screen that it touches.
 */
function writeLine(at: number, { points, from, to }: Arcs, line: Ring): number {
  const most = leastArcs + line.length / pieces;
  let pen = -1;
  let begun = -Infinity;
  line.forEach((index, i) => {
    const arc = index < 0 ? ~index : index;
    const first = from[arc] as number;
    const last = (to[arc] as number) - 2;
    const start = index < 0 ? last : first;
    const x = points[start] as number;
    const y = points[start + 1] as number;
    // Each point of the arc, and one more for letters.
    makeRoom(at + (2 + (last - first) / 2) * mostBytes);
    // Before the first arc the pen is nowhere.
    const isLifted = x !== points[pen] || y !== points[pen + 1];
    if (isLifted && i - begun > most) {
      begun = i;
      bytes[at++] = capitalM;
      at = writePoint(at, x, y);
      bytes[at++] = l;
    } else if (isLifted) {
      bytes[at++] = m;
      at = writePoint(at, x - (points[pen] as number), y - (points[pen + 1] as number));
    }
    pen = index < 0 ? first : last;
    at = writeSteps(at, points, start, pen);
  });
  return at;
}

/**
 * Writes lines as SVG path data, closed if they are rings. Relative coordinates halve the text; each is the difference of rounded ends,
 * so that errors do not add up. A pair of coordinates after the first of a line needs no letter.
 */
export function writePath(arcs: Arcs, lines: readonly Ring[], isClosed: boolean): string {
  let at = 0;
  for (const line of lines) {
    const start = at;
    at = writeLine(at, arcs, line);
    if (isClosed && at > start) bytes[at++] = z;
  }
  return decoder.decode(bytes.subarray(0, at));
}
