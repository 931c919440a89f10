import type { Place } from './read-lines.js';
import type { Shape } from './read-shapes.js';

/**
 * Areas without those of their lines that are a single point, which files have for islands and bends smaller than a step of their grid, often
 * the same one again and again. An area that is nothing else keeps one, so that it has a place.
 */
export function dropPoints(shapes: readonly Shape[], lines: ReadonlyMap<number, readonly Place[]>): Shape[] {
  const points = new Set([...lines].filter(([, line]) => isPoint(line)).map(([number]) => number));
  if (points.size === 0) return [...shapes];
  const isLine = (arc: number): boolean => !points.has(arc < 0 ? ~arc : arc);
  return shapes.map((shape) => {
    const polygons = shape.polygons
      .map(([outer = [], ...holes]) => [outer.filter(isLine), ...holes.map((ring) => ring.filter(isLine)).filter(isAnything)])
      .filter(([outer]) => outer && isAnything(outer));
    const place = shape.polygons[0]?.[0]?.[0] ?? 0;
    return { ...shape, polygons: polygons.length > 0 ? polygons : [[[place]]] };
  });
}

function isAnything(ring: readonly number[]): boolean {
  return ring.length > 0;
}

function isPoint(line: readonly Place[]): boolean {
  return line.every(([x, y]) => x === line[0]?.[0] && y === line[0][1]);
}
