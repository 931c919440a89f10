import { sum } from '../../arithmetic/sum.js';
import type { Bounds, Fips } from '../geography.js';
import { insets } from '../shapes/sheet.js';

/** The middle of an area. */
export type Center = readonly [x: number, y: number];

/** How a drawing lies, seen from one that is upright; `scattered` where no turn of it is like the other. */
export type Lie = 'upright' | 'upside down' | 'mirrored' | 'upside down and mirrored' | 'on its side' | 'scattered';

/** Of two areas, one may be anywhere around the other. */
const fewest = 3;

/** The correlation below which two drawings are not of the same places. Tile maps have 0.9; one that is turned by an eighth has 0.7. */
const alike = 0.5;

/**
 * How areas lie in relation to each other, by where those with the same codes lie in an upright drawing. Those of an inset are compared among
 * each other, since each file puts the inset elsewhere.
 * @returns `null` where too few codes are in both
 */
export function compareCenters(centers: ReadonlyMap<Fips, Center>, upright: ReadonlyMap<Fips, Center>): Lie | null {
  const groups = new Map<string, { own: Center[]; other: Center[] }>();
  for (const [code, own] of centers) {
    const other = upright.get(code);
    if (!other) continue;
    const inset = insets.find(({ states }) => states.includes(code.slice(0, 2)))?.label ?? '';
    const group = groups.get(inset) ?? { own: [], other: [] };
    groups.set(inset, { own: [...group.own, own], other: [...group.other, other] });
  }
  const judged = [...groups.values()].filter(
    ({ own }) => own.length >= fewest && own.some(([x, y]) => x !== own[0]?.[0] || y !== own[0][1]),
  );
  if (judged.length === 0) return null;
  let [xx, yy, xy, yx, count] = [0, 0, 0, 0, 0];
  for (const { own, other } of judged) {
    const [a, b] = [standardize(own), standardize(other)];
    a.forEach(([x, y], i) => {
      const [u = 0, v = 0] = b[i] ?? [];
      xx += x * u;
      yy += y * v;
      xy += x * v;
      yx += y * u;
      count += 1;
    });
  }
  const likenesses: readonly (readonly [Lie, number])[] = [
    ['upright', xx + yy],
    ['upside down', xx - yy],
    ['mirrored', yy - xx],
    ['upside down and mirrored', -xx - yy],
    ['on its side', Math.max(Math.abs(xy + yx), Math.abs(xy - yx))],
  ];
  const [lie, likeness] = [...likenesses].sort((a, b) => b[1] - a[1])[0] ?? ['scattered', 0];
  return likeness < alike * count ? 'scattered' : lie;
}

export function centerOf([x0, y0, x1, y1]: Bounds): Center {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/** Points around their middle, one away from it in the root mean square. */
function standardize(points: readonly Center[]): Center[] {
  const mean = (at: 0 | 1): number => sum(points, (point) => point[at] / points.length);
  const [x0, y0] = [mean(0), mean(1)];
  // Squares of what is far beyond a drawing, or far below one, are no numbers any more.
  let farthest = 0;
  for (const [x, y] of points) farthest = Math.max(farthest, Math.abs(x - x0), Math.abs(y - y0));
  farthest ||= 1;
  const around = points.map(([x, y]): Center => [(x - x0) / farthest, (y - y0) / farthest]);
  const spread = Math.sqrt(sum(around, ([x, y]) => x ** 2 + y ** 2) / points.length) || 1;
  return around.map(([x, y]) => [x / spread, y / spread]);
}
