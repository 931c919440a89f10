import type { Faces } from './faces.js';
import { isClosed, type Matches } from './match-sides.js';
import type { Line, Plane } from './read-source.js';

/** Where the point of a line is that is nearest to a place. */
function nearest(line: Line, [x = NaN, y = NaN]: Line): number {
  let [best, least] = [0, Infinity];
  for (let i = 0; i < line.length; i += 2) {
    const distance = Math.hypot((line[i] as number) - x, (line[i + 1] as number) - y);
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

/**
 * A plane whose islands begin where they begin in another plane: a line that closes, and meets no other, may begin at any of its points.
 */
export function turnIslands({ areas, lines }: Plane, { next }: Faces, other: Plane, matches: Matches): Plane {
  const turned = lines.map((line, i) => {
    const match = other.lines[(matches[2 * i] as number) >> 1];
    if (!match || !isClosed(line) || next[2 * i] !== 2 * i || next[2 * i + 1] !== 2 * i + 1) return line;
    const start = nearest(line, match);
    return Int32Array.of(...line.slice(start), ...line.slice(2, start + 2));
  });
  return { areas, lines: turned };
}
