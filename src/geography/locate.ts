import type { Fips, Point } from './geography.js';

/** Where a point of the bundled drawing lies on the globe, in degrees: `[longitude, latitude]`. */
export type Place = readonly [longitude: number, latitude: number];

/** A cone that a part of the country is drawn on (Albers). */
interface Cone {
  readonly parallels: readonly [number, number];
  /** The meridian that is drawn upright, and the place that comes to `at`, in degrees beside it. */
  readonly meridian: number;
  readonly center: Place;
  readonly at: Point;
  readonly scale: number;
}

// As geography/shapes/layout.ts has them, which draws with d3; a test holds these to those.
const scale = 1300;
const contiguous: Cone = { parallels: [29.5, 45.5], meridian: -96, center: [-0.6, 38.7], at: [487.5, 305], scale };
const cones: Readonly<Record<Fips, Cone>> = {
  '02': { parallels: [55, 65], meridian: -154, center: [-2, 58.5], at: [145, 577], scale: scale * 0.33 },
  '15': { parallels: [8, 18], meridian: -157, center: [-3, 19.9], at: [277, 592], scale },
};

/** Islands of a territory, enlarged around a place. */
interface Islands {
  readonly enlarged: number;
  readonly center: Place;
  readonly at: Point;
}

const islands: Readonly<Record<Fips, readonly Islands[]>> = {
  '60': [
    { enlarged: 6, center: [-170.7, -14.3], at: [699, 601] },
    { enlarged: 6, center: [-169.55, -14.21], at: [741, 592] },
  ],
  '66': [{ enlarged: 5, center: [144.79, 13.45], at: [547, 593] }],
  '69': [
    { enlarged: 5, center: [145.7, 15.1], at: [622, 593] },
    { enlarged: 5, center: [145.2, 14.15], at: [595, 611] },
    { enlarged: 5, center: [145.75, 18.11], at: [653, 588] },
  ],
  '72': [{ enlarged: 2.2, center: [-66.605, 18.23], at: [905, 598] }],
  '78': [
    { enlarged: 5, center: [-64.87, 18.34], at: [886, 519] },
    { enlarged: 5, center: [-64.74, 17.73], at: [931, 540] },
  ],
};

const radians = Math.PI / 180;

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

/** Miles between two places of the globe. */
export function milesBetween([east, north]: Place, [toEast, toNorth]: Place): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const a = half(north, toNorth) + Math.cos(north * radians) * Math.cos(toNorth * radians) * half(east, toEast);
  return 2 * 3958.8 * Math.asin(Math.sqrt(a));
}

/** The way from one place to another, in degrees from north over east, 0 to 360. */
export function bearingTo([east, north]: Place, [toEast, toNorth]: Place): number {
  const aside = (toEast - east) * radians;
  const y = Math.sin(aside) * Math.cos(toNorth * radians);
  const x =
    Math.cos(north * radians) * Math.sin(toNorth * radians) - Math.sin(north * radians) * Math.cos(toNorth * radians) * Math.cos(aside);
  return (Math.atan2(y, x) / radians + 360) % 360;
}
