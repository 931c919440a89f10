import { contains } from '../../geography/contains.js';
import type { Point, Unit } from '../../geography/geography.js';
import type { Mark } from '../drawing/marks.js';
import { borderDistance, labelDistance, unitsAround } from './hit-test.js';

/** What is asked of a target, in CSS pixels: less than this across, it is easily missed (WCAG 2.5.8). */
export const leastTarget = 24;

/**
 * The units that a finger may have meant, as positions, likeliest first: those within its reach. None where all of them are large enough to
 * be met, or there is only one.
 *
 * @param scale CSS pixels per drawing unit
 * @param reach of a finger, in CSS pixels
 * @param large how many CSS pixels across a unit is that is not missed
 */
export function unitsNear(
  units: readonly Unit[],
  point: Point,
  scale: number,
  reach: number,
  marks: readonly Mark[] = [],
  large = leastTarget,
): number[] {
  const radius = reach / scale;
  const discs = marks.filter(({ center: [x, y] }) => Math.hypot(x - point[0], y - point[1]) <= radius).map(({ unit }) => unit);
  const shapes = unitsAround(units, ...point, radius).filter((i) => {
    const unit = units[i] as Unit;
    return contains(unit, point) || borderDistance(unit, point) <= radius;
  });
  const near = [...new Set([...discs, ...shapes])];
  if (near.length < 2 || near.every((i) => Math.sqrt((units[i] as Unit).area) * scale >= large)) return [];
  // A large one is aimed at farther from its middle.
  const away = (i: number): number => labelDistance(units[i], point) - Math.sqrt((units[i] as Unit).area) / 2;
  return near.sort((a, b) => away(a) - away(b));
}
