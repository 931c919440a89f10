/** A place on the globe, in degrees: `[longitude, latitude]`. */
export type Place = readonly [longitude: number, latitude: number];

/** Of a degree. */
export const radians = Math.PI / 180;

/** Of the globe, in miles. */
export const radius = 3958.8;

/** Miles between two places of the globe. */
export function milesBetween([east, north]: Place, [toEast, toNorth]: Place): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const a = half(north, toNorth) + Math.cos(north * radians) * Math.cos(toNorth * radians) * half(east, toEast);
  return 2 * radius * Math.asin(Math.sqrt(a));
}

/** The way from one place to another, in degrees from north over east, 0 to 360. */
export function bearingTo([east, north]: Place, [toEast, toNorth]: Place): number {
  const aside = (toEast - east) * radians;
  const y = Math.sin(aside) * Math.cos(toNorth * radians);
  const x =
    Math.cos(north * radians) * Math.sin(toNorth * radians) - Math.sin(north * radians) * Math.cos(toNorth * radians) * Math.cos(aside);
  return (Math.atan2(y, x) / radians + 360) % 360;
}
