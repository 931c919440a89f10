import type { Bounds } from '../geography.js';

/** The smallest frame around lines, in their own units. */
export function boundsOfLines(lines: Iterable<readonly (readonly number[])[]>): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x = NaN, y = NaN] of line) {
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
  }
  return [x0, y0, x1, y1];
}
