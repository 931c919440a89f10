import type { Bounds, Point } from '../../geography/geography.js';

/**
 * Path data cut off at a frame, its points moved to a grid: borders that two shapes share stay shared, since what is the same point stays
 * one. What is drawn with anything but straight lines is left as it is.
 *
 * @param grid the distance of two lines of the grid, in drawing units
 * @param isLine whether it is drawn as lines, of which those outside are left out, or filled
 */
export function trimPath(d: string, frame: Bounds, grid: number, isLine: boolean): string {
  if (/[^MmLlzZ\d\s.,-]/.test(d)) return d;
  return partsOf(d)
    .flatMap(({ points, isClosed }): Part[] => {
      if (isLine) return linesInside(isClosed ? [...points, points[0] as Point] : points, frame);
      return [{ points: ringInside(points, frame), isClosed }];
    })
    .map((part) => writePart(part, grid))
    .join('');
}

interface Part {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

function partsOf(d: string): Part[] {
  const parts: Part[] = [];
  // Where the pen is: after a closed part, where that began.
  let at: Point = [0, 0];
  for (const text of d.match(/[Mm][^Mm]*/g) ?? []) {
    const points: Point[] = [];
    for (const [, command = '', numbers = ''] of text.matchAll(/([MmLl])([^MmLlzZ]*)/g)) {
      const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const isRelative = command === 'm' || command === 'l';
      for (let i = 0; i + 1 < values.length; i += 2) {
        const [x, y] = isRelative ? at : [0, 0];
        points.push((at = [x + (values[i] as number), y + (values[i + 1] as number)]));
      }
    }
    const isClosed = /[zZ]\s*$/.test(text);
    if (isClosed) at = points[0] ?? at;
    parts.push({ points, isClosed });
  }
  return parts;
}

/** The runs of a line whose pieces reach into the frame. */
function linesInside(points: readonly Point[], [left, top, right, bottom]: Bounds): Part[] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  points.slice(1).forEach((to, i) => {
    const from = points[i] as Point;
    const isInside =
      Math.min(from[0], to[0]) <= right &&
      Math.max(from[0], to[0]) >= left &&
      Math.min(from[1], to[1]) <= bottom &&
      Math.max(from[1], to[1]) >= top;
    if (!isInside) run = [];
    else if (run.length === 0) runs.push((run = [from, to]));
    else run.push(to);
  });
  return runs.map((each) => ({ points: each, isClosed: false }));
}

/** A ring cut off at the four sides of the frame, one after the other (Sutherland and Hodgman, 1974). */
function ringInside(points: readonly Point[], [left, top, right, bottom]: Bounds): readonly Point[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<readonly Point[]>((ring, [axis, limit, sign]) => {
    const depth = (point: Point): number => sign * (point[axis] - limit);
    return ring.flatMap((to, i): Point[] => {
      const from = ring[(i + ring.length - 1) % ring.length] as Point;
      const [a, b] = [depth(from), depth(to)];
      const share = a / (a - b);
      const crossing: Point = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      if (a < 0 !== b < 0) return b < 0 ? [crossing] : [crossing, to];
      return b < 0 ? [] : [to];
    });
  }, points);
}

function writePart({ points, isClosed }: Part, grid: number): string {
  const steps = points.map(([x, y]): Point => [Math.round(x / grid), Math.round(y / grid)]);
  const [first, ...rest] = steps;
  if (!first) return '';
  let last = first;
  const lines: string[] = [];
  for (const [x, y] of rest) {
    if (x === last[0] && y === last[1]) continue;
    lines.push(pair((x - last[0]) * grid, (y - last[1]) * grid));
    last = [x, y];
  }
  // What is smaller than the grid cannot be seen, and has a mark where it stands for a place.
  if (lines.length === 0) return '';
  return `M${pair(first[0] * grid, first[1] * grid)}l${lines.join(' ').replace(/ -/g, '-')}${isClosed ? 'z' : ''}`;
}

const pair = (x: number, y: number): string => {
  const [a, b] = [short(x), short(y)];
  return b.startsWith('-') ? a + b : `${a},${b}`;
};

const short = (value: number): string => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
