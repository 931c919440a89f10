import { describeValue } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import { isRecord } from './is-record.js';
import { mostPoints } from './limits.js';

/** A point of a line; longitude and latitude where the source has those. */
export type Place = [x: number, y: number];

type Pair = readonly [number, number];

/** What stored points mean. With a transform, each is a step from the one before. */
interface Transform {
  readonly scale: Pair;
  readonly translate: Pair;
  readonly isStepwise: boolean;
}

/**
 * The lines of a topology that are used, undone from its transform, by their numbers in it. Further coordinates of a point are dropped.
 * @throws {GeographyError} where one of them is not a line of points
 */
export function readLines(arcs: readonly unknown[], transform: unknown, used: Iterable<number>): Map<number, Place[]> {
  const checked = readTransform(transform);
  const lines = new Map<number, Place[]>();
  let points = 0;
  for (const number of used) {
    const arc = arcs[number];
    if (!Array.isArray(arc)) throw new GeographyError('arc-not-list', { arc: number, value: describeValue(arc) });
    if (arc.length < 2) throw new GeographyError('arc-too-short', { arc: number });
    points += arc.length;
    if (points > mostPoints) {
      throw new GeographyError('too-many-points', { millions: mostPoints / 1e6 });
    }
    lines.set(number, readLine(arc, number, checked));
  }
  return lines;
}

function readTransform(transform: unknown): Transform {
  if (transform === undefined || transform === null) return { scale: [1, 1], translate: [0, 0], isStepwise: false };
  const { scale, translate } = isRecord(transform) ? transform : {};
  if (isPair(scale) && isPair(translate) && scale[0] !== 0 && scale[1] !== 0) return { scale, translate, isStepwise: true };
  throw new GeographyError('bad-transform', {});
}

function readLine(arc: readonly unknown[], number: number, { scale, translate, isStepwise }: Transform): Place[] {
  let [x, y] = [0, 0];
  // Whole steps are added up before they are scaled, so that lines which meet in the file meet here.
  return [...arc].map((point, i): Place => {
    if (isPair(point)) {
      [x, y] = isStepwise ? [x + point[0], y + point[1]] : point;
      const place: Place = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      if (isPair(place)) return place;
    }
    throw new GeographyError('bad-point', { arc: number, at: i, point: describePoint(point) });
  });
}

function describePoint(point: unknown): string {
  return Array.isArray(point) ? `[${point.slice(0, 2).map(describeValue).join(', ')}]` : describeValue(point);
}

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
