import { type Cone, cones, contiguous, islands, scale } from './cones.js';
import type { Fips, Point } from './geography.js';
import { type Place, radians, radius } from './globe.js';

/** Where a way leads over the globe. @param bearing in degrees from north over east, as it is at the start */
export function travel([east, north]: Place, bearing: number, miles: number): Place {
  const far = miles / radius;
  const rise = Math.sin(north * radians) * Math.cos(far) + Math.cos(north * radians) * Math.sin(far) * Math.cos(bearing * radians);
  const aside = Math.atan2(
    Math.sin(bearing * radians) * Math.sin(far) * Math.cos(north * radians),
    Math.cos(far) - Math.sin(north * radians) * rise,
  );
  return [((east + aside / radians + 540) % 360) - 180, Math.asin(rise) / radians];
}

/** Where a place of the globe is in the bundled drawing, as the states are drawn whose inset that is. The other way round is `locate`. */
export function drawAt(state: Fips, place: Place): Point {
  const own = islands[state];
  if (!own) return onCone(cones[state] ?? contiguous, place);
  const away = ({ center }: (typeof own)[number]): number => Math.hypot(center[0] - place[0], center[1] - place[1]);
  const nearest = Math.min(...own.map(away));
  const { enlarged, center, at } = own.find((each) => away(each) === nearest) as (typeof own)[number];
  const degree = scale * enlarged * radians;
  return [at[0] + (place[0] - center[0]) * degree * Math.cos(center[1] * radians), at[1] - (place[1] - center[1]) * degree];
}

function onCone({ parallels, meridian, center, at, scale: k }: Cone, [longitude, latitude]: Place): Point {
  const [low, high] = parallels.map((parallel) => Math.sin(parallel * radians)) as [number, number];
  const n = (low + high) / 2;
  const c = 1 + low * (2 * n - low);
  const toPole = (degrees: number): number => Math.sqrt(c - 2 * n * Math.sin(degrees * radians)) / n;
  // The shorter way round the globe.
  const turned = (((longitude - meridian + 540) % 360) - 180) * radians * n;
  const middle = toPole(center[1]);
  return [
    at[0] + k * (toPole(latitude) * Math.sin(turned) - middle * Math.sin(center[0] * radians * n)),
    at[1] + k * (toPole(latitude) * Math.cos(turned) - middle * Math.cos(center[0] * radians * n)),
  ];
}
