import type { Line } from './read-source.js';

/** Distances between lines, in the units of the lines. */
export interface Displacement {
  readonly largest: number;
  readonly percentile99: number;
}

function distanceTo(line: Line, x: number, y: number): number {
  let nearest = Infinity;
  for (let i = 2; i < line.length; i += 2) {
    const [x0, y0] = [line[i - 2] as number, line[i - 1] as number];
    const [dx, dy] = [(line[i] as number) - x0, (line[i + 1] as number) - y0];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
    nearest = Math.min(nearest, (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2);
  }
  return Math.sqrt(nearest);
}

// Between two points of one line the other may be farther off than at either.
const samples = 4;

function* distances(from: Line, to: Line): Generator<number> {
  for (let i = 2; i < from.length; i += 2) {
    const [x0, y0, x1, y1] = [from[i - 2] as number, from[i - 1] as number, from[i] as number, from[i + 1] as number];
    for (let k = 0; k <= samples; k++) yield distanceTo(to, x0 + ((x1 - x0) * k) / samples, y0 + ((y1 - y0) * k) / samples);
  }
}

/** How far each of some lines is from what was made of it, and that from the line. */
export function measureDisplacement(before: readonly Line[], after: readonly Line[], grid: number): Displacement {
  const all = before.flatMap((line, k) => {
    const sent = Float64Array.from(after[k] ?? [], (value) => value * grid);
    return [...distances(line, sent), ...distances(sent, line)];
  });
  all.sort((a, b) => a - b);
  return { largest: all[all.length - 1] ?? 0, percentile99: all[Math.floor(all.length * 0.99)] ?? 0 };
}
