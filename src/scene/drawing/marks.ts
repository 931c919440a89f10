import type { Point, Unit } from '../../geography/geography.js';
import { labelOf } from '../../geography/label-of.js';
import { usualArea } from './usual-area.js';

/** A disc that stands in for a unit too small to be seen. */
export interface Mark {
  /** Position of the unit in the list the marks were made from. */
  readonly unit: number;
  /** In drawing units; the unit's label point, or close to it where marks would cover each other. */
  readonly center: Point;
  /** In drawing units. */
  readonly radius: number;
  /** SVG path data of the disc. */
  readonly path: string;
}

// Sizes in CSS pixels. Three pixels square is about the least that reads as an area with a color of its own; one and a half the
// least that is seen at all. Between the two a unit is marked only when it is lost beside the usual one, or a narrow
// map, where most counties are under three pixels, would turn into dots.
const legible = 3;
const visible = 1.5;
const lostBeside = 1 / 8;

// All discs of a map are of one size: discs of several would be read as amounts. Two pixels of radius are a little more than the
// least legible area, and no disc is larger than the usual unit.
const largestRadius = 2;
const leastRadius = 1.5;

/** How much of two discs' radii may lie over each other before they are pushed apart. */
const overlap = 1 / 6;

/** How many times; a cluster of seven cities settles within this. */
const pushes = 12;

/** CSS pixels that a mark may be pushed off its place: rather two discs that overlap than one in the next county. */
const farthestPush = 2;

/** The last marks made for a list of units: a slider asks for the same ones at every step. */
const lastMarks = new WeakMap<readonly Unit[], { readonly scale: number; readonly marks: readonly Mark[] }>();

/**
 * The units that fall under a legible size, each with a disc. Painting and hit-testing share this list.
 * @param scale CSS pixels per drawing unit
 */
export function marksFor(units: readonly Unit[], scale: number): readonly Mark[] {
  const last = lastMarks.get(units);
  if (last?.scale === scale) return last.marks;
  const marks = makeMarks(units, scale);
  lastMarks.set(units, { scale, marks });
  return marks;
}

function makeMarks(units: readonly Unit[], scale: number): Mark[] {
  const usual = usualArea(units) * scale ** 2;
  const limit = Math.max(visible ** 2, Math.min(legible ** 2, usual * lostBeside)) / scale ** 2;
  const small = units.flatMap(({ area }, i) => (area < limit ? [i] : []));
  const radius = Math.min(largestRadius, Math.max(leastRadius, Math.sqrt(usual) / 2)) / scale;
  const labels = small.map((i): Point => labelOf(units[i] as Unit));
  const centers = pushApart(labels, 2 * radius * (1 - overlap)).map((center, i) => hold(center, labels[i] ?? center, farthestPush / scale));
  return small.map((unit, i) => {
    const center = centers[i] ?? [0, 0];
    return { unit, center, radius, path: disc(center, radius) };
  });
}

/** Moves points that are closer than a distance away from each other, both by the same amount. */
export function pushApart(points: readonly Point[], distance: number): Point[] {
  const moved = points.map(([x, y]): [number, number] => [x, y]);
  for (let i = 0; i < pushes; i++) {
    moved.forEach((a, j) => moved.slice(j + 1).forEach((b) => pushPair(a, b, distance)));
  }
  return moved;
}

function pushPair(a: [number, number], b: [number, number], distance: number): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const between = Math.hypot(dx, dy);
  if (between >= distance) return;
  // Two points in one place have no direction from each other: any will do, and this one does not depend on chance.
  const [ux, uy] = between > 0 ? [dx / between, dy / between] : [1, 0];
  const half = (distance - between) / 2;
  a[0] -= ux * half;
  a[1] -= uy * half;
  b[0] += ux * half;
  b[1] += uy * half;
}

/** The point itself, or the one on the way to it that is as far as allowed from where it started. */
function hold([x, y]: Point, [startX, startY]: Point, farthest: number): Point {
  const share = Math.min(1, farthest / Math.hypot(x - startX, y - startY));
  return [startX + (x - startX) * share, startY + (y - startY) * share];
}

function disc([x, y]: Point, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)},${round(y)}a${r},${r} 0 1,0 ${round(2 * radius)},0a${r},${r} 0 1,0 ${round(-2 * radius)},0Z`;
}

/** Six digits: a hundredth of a pixel on any map that fits a screen, whatever its drawing units. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
