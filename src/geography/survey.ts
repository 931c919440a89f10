import { sum } from '../arithmetic/sum.js';
import { stateOf } from './fips.js';
import type { Unit } from './geography.js';
import { bearingTo, milesBetween, type Place, radians } from './globe.js';
import { locate } from './locate.js';
import { middleOf } from './middle-of.js';

/** Miles to the east and to the north of a place. */
type Offset = readonly [east: number, north: number];

/** A place as an area of the globe. */
export interface Survey {
  readonly middle: Place;
  /** Miles from its westernmost to its easternmost point, and from its southernmost to its northernmost. */
  readonly across: number;
  readonly down: number;
  readonly squareMiles: number;
  /** The way that it is longest, in degrees from the north, 0 to 180; `null` where none is much longer. */
  readonly longest: number | null;
  readonly shape: 'rectangle' | 'plain' | 'ragged';
  /** How many separate pieces of land are drawn. */
  readonly pieces: number;
}

/** Of an area of the bundled drawing: how large it is, how it lies, what it looks like. */
export function survey(unit: Pick<Unit, 'id' | 'rings' | 'bounds'>): Survey {
  const middle = middleOf(unit);
  const rings = unit.rings.map((ring) => offsetsOf(ring, stateOf(unit.id), middle));
  const areas = rings.map(areaOf);
  const whole = sum(areas, (area) => area);
  const [squareMiles, sign] = [Math.abs(whole), Math.sign(whole)];
  const points = rings.flat();
  const [easts, norths] = [points.map(([east]) => east), points.map(([, north]) => north)];
  const [across, down] = [spanOf(easts), spanOf(norths)];
  const around = sum(rings, lengthOf);
  return {
    middle,
    across,
    down,
    squareMiles,
    longest: longestWay(rings, sign),
    shape: squareMiles > 0.88 * across * down ? 'rectangle' : (4 * Math.PI * squareMiles) / around ** 2 < 0.3 ? 'ragged' : 'plain',
    pieces: areas.filter((area) => area * sign > 0).length,
  };
}

function offsetsOf(ring: ArrayLike<number>, state: string, from: Place): Offset[] {
  const offsets: Offset[] = [];
  for (let i = 0; i < ring.length; i += 2) offsets.push(offsetTo(from, locate(state, [ring[i] as number, ring[i + 1] as number])));
  return offsets;
}

/** How far east and north one place is of another. */
export function offsetTo(from: Place, to: Place): Offset {
  const [miles, bearing] = [milesBetween(from, to), bearingTo(from, to) * radians];
  return [miles * Math.sin(bearing), miles * Math.cos(bearing)];
}

function spanOf(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most > least ? most - least : 0;
}

const crossOf = ([ax, ay]: Offset, [bx, by]: Offset): number => ax * by - bx * ay;

/** Each point of a ring with the one after. */
const sidesOf = (ring: readonly Offset[]): [Offset, Offset][] => ring.map((point, i) => [point, ring[(i + 1) % ring.length] as Offset]);

const areaOf = (ring: readonly Offset[]): number => sum(sidesOf(ring), ([a, b]) => crossOf(a, b)) / 2;

const lengthOf = (ring: readonly Offset[]): number => sum(sidesOf(ring), ([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]));

/** The main axis of what the rings hold, where it is longer than the one across by a quarter. */
function longestWay(rings: readonly (readonly Offset[])[], sign: number): number | null {
  let [xx, yy, xy] = [0, 0, 0];
  for (const [a, b] of rings.flatMap(sidesOf)) {
    const cross = sign * crossOf(a, b);
    xx += cross * (a[0] * a[0] + a[0] * b[0] + b[0] * b[0]);
    yy += cross * (a[1] * a[1] + a[1] * b[1] + b[1] * b[1]);
    xy += (cross * (a[0] * b[1] + 2 * a[0] * a[1] + 2 * b[0] * b[1] + b[0] * a[1])) / 2;
  }
  const spread = Math.hypot(xx - yy, 2 * xy);
  if (xx + yy + spread < (5 / 4) ** 2 * (xx + yy - spread)) return null;
  return (90 - Math.atan2(2 * xy, xx - yy) / 2 / radians + 180) % 180;
}
