import { type Cone, cones, contiguous, type Islands, islands, scale } from './cones.js';
import type { Fips, Point } from './geography.js';
import { type Place, radians } from './globe.js';

/**
 * Where a point of the bundled drawing lies on the globe.
 *
 * @param state that the point is in: insets are drawn by other rules
 */
export function locate(state: Fips, point: Point): Place {
  const own = islands[state];
  return own ? fromIslands(own, point) : fromCone(cones[state] ?? contiguous, point);
}

function fromCone({ parallels, meridian, center, at, scale: k }: Cone, [x, y]: Point): Place {
  const [low, high] = parallels.map((parallel) => Math.sin(parallel * radians)) as [number, number];
  const n = (low + high) / 2;
  const c = 1 + low * (2 * n - low);
  const middle = Math.sqrt(c - 2 * n * Math.sin(center[1] * radians)) / n;
  const across = (x - at[0]) / k + middle * Math.sin(center[0] * radians * n);
  const toPole = (y - at[1]) / k + middle * Math.cos(center[0] * radians * n);
  const longitude = Math.atan2(across, toPole) / n / radians + meridian;
  const latitude = Math.asin((c - (across ** 2 + toPole ** 2) * n * n) / (2 * n)) / radians;
  return [longitude, latitude];
}

/** An island is so small that the globe is flat there. */
function fromIslands(all: readonly Islands[], [x, y]: Point): Place {
  const away = ({ at }: Islands): number => Math.hypot(at[0] - x, at[1] - y);
  const { enlarged, center, at } = [...all].sort((a, b) => away(a) - away(b))[0] as Islands;
  const degree = scale * enlarged * radians;
  return [center[0] + (x - at[0]) / degree / Math.cos(center[1] * radians), center[1] - (y - at[1]) / degree];
}
