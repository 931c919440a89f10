import type { Arcs, Ring } from './arcs.js';

// Path data has one decimal: a tenth of a drawing unit is a tenth of a pixel on a map 975 pixels wide.
const precision = 10;

// The most bytes of a step, `l-9999.9-9999.9`, and of the start and end of a line.
const stepBytes = 16;
const lineBytes = 20;

const code = { comma: 44, minus: 45, point: 46, zero: 48, M: 77, l: 108, z: 122 } as const;

function roomFor({ from, to }: Arcs, lines: readonly Ring[]): number {
  let room = 0;
  for (const line of lines) {
    for (const index of line) {
      const arc = index < 0 ? ~index : index;
      room += (((to[arc] as number) - (from[arc] as number)) / 2) * stepBytes + lineBytes;
    }
  }
  return room;
}

/**
 * Writes lines as SVG path data, closed if they are rings. The pen is lifted only where a line does not start where the last one ended.
 * Relative coordinates halve the text; each is the difference of rounded ends, so that errors do not add up.
 */
export function writePath(arcs: Arcs, lines: readonly Ring[], isClosed: boolean): string {
  const { points, from, to } = arcs;
  const factor = arcs.scale * precision;
  // Bytes, not strings put together: several times faster in a page's first second, when nothing is compiled yet.
  const bytes = new Uint8Array(roomFor(arcs, lines));
  let at = 0;
  const write = (tenths: number): void => {
    let whole = tenths;
    if (whole < 0) {
      bytes[at++] = code.minus;
      whole = -whole;
    }
    const rest = whole % precision;
    whole = (whole - rest) / precision;
    if (whole > 999999) throw new RangeError(`${whole} is too far out to draw`);
    let end = at + 1;
    for (let left = whole; left > 9; left = Math.floor(left / 10)) end++;
    for (let k = end; k > at; whole = Math.floor(whole / 10)) bytes[--k] = code.zero + (whole % 10);
    at = end;
    if (rest === 0) return;
    bytes[at++] = code.point;
    bytes[at++] = code.zero + rest;
  };
  let x = NaN;
  let y = NaN;
  for (const line of lines) {
    for (const index of line) {
      const arc = index < 0 ? ~index : index;
      const [start, end] = [from[arc] as number, to[arc] as number];
      const step = index < 0 ? -2 : 2;
      let p = index < 0 ? end - 2 : start;
      const startX = Math.round((points[p] as number) * factor);
      const startY = Math.round((points[p + 1] as number) * factor);
      if (startX !== x || startY !== y) {
        bytes[at++] = code.M;
        write(startX);
        bytes[at++] = code.comma;
        write(startY);
      }
      x = startX;
      y = startY;
      for (let left = (end - start) / 2 - 1; left > 0; left--) {
        p += step;
        const nextX = Math.round((points[p] as number) * factor);
        const nextY = Math.round((points[p + 1] as number) * factor);
        bytes[at++] = code.l;
        write(nextX - x);
        if (nextY >= y) bytes[at++] = code.comma;
        write(nextY - y);
        x = nextX;
        y = nextY;
      }
    }
    if (!isClosed) continue;
    bytes[at++] = code.z;
    x = NaN;
  }
  return new TextDecoder().decode(bytes.subarray(0, at));
}
