import { sum } from '../arithmetic/sum.js';
import { stateOf } from './fips.js';
import type { Point, Unit } from './geography.js';
import { type Place, radians } from './globe.js';
import { locate } from './locate.js';

type Area = Pick<Unit, 'id' | 'rings' | 'bounds'>;

const kept = new WeakMap<Area, Place>();

/** The middle of an area of the bundled drawing on the globe: where its land would balance. It is found once. */
export function middleOf(area: Area): Place {
  let middle = kept.get(area);
  if (!middle) kept.set(area, (middle = findMiddle(area)));
  return middle;
}

function findMiddle({ id, rings, bounds: [x0, y0, x1, y1] }: Area): Place {
  const state = stateOf(id);
  const vector = [0, 0, 0] as [number, number, number];
  for (const ring of rings) {
    const { area, center } = balance(ring);
    // Islands of one territory are moved each by itself, so that no middle of the drawing is one on the globe.
    const [east, north] = locate(state, center).map((degrees) => degrees * radians) as [number, number];
    vector[0] += area * Math.cos(north) * Math.cos(east);
    vector[1] += area * Math.cos(north) * Math.sin(east);
    vector[2] += area * Math.sin(north);
  }
  const [x, y, z] = vector;
  const sign = sum(rings, (ring) => balance(ring).area) < 0 ? -1 : 1;
  if (x === 0 && y === 0) return locate(state, [(x0 + x1) / 2, (y0 + y1) / 2]);
  return [Math.atan2(sign * y, sign * x) / radians, Math.atan2(sign * z, Math.hypot(x, y)) / radians];
}

/** The area that a ring holds, less than zero the other way round, and where it balances. */
function balance(ring: ArrayLike<number>): { readonly area: number; readonly center: Point } {
  let [area, x, y] = [0, 0, 0];
  const [ox, oy] = [ring[0] as number, ring[1] as number];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay] = [(ring[j] as number) - ox, (ring[j + 1] as number) - oy];
    const [bx, by] = [(ring[i] as number) - ox, (ring[i + 1] as number) - oy];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += (cross * (ax + bx)) / 6;
    y += (cross * (ay + by)) / 6;
  }
  return { area, center: area === 0 ? [ox, oy] : [ox + x / area, oy + y / area] };
}
