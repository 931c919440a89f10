import type { Point, Unit } from './geography.js';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance to the border, negative outside. */
  readonly depth: number;
}

function depthAt(rings: readonly Float64Array[], x: number, y: number): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let x0 = ring[ring.length - 2] as number;
    let y0 = ring[ring.length - 1] as number;
    for (let i = 0; i < ring.length; i += 2) {
      const x1 = ring[i] as number;
      const y1 = ring[i + 1] as number;
      if (y0 > y !== y1 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) isInside = !isInside;
      nearest = Math.min(nearest, squaredDistance(x, y, x0, y0, x1, y1));
      x0 = x1;
      y0 = y1;
    }
  }
  return (isInside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  return (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2;
}

// A label a twentieth of the unit's smaller side from the best place is as good to the eye.
const tolerance = 1 / 20;

const kept = new WeakMap<object, Point>();

/** A point inside a unit, as far from its border as is practical: where a disc, a name and the cursor go. It is found once. */
export function labelOf(unit: Pick<Unit, 'rings' | 'bounds'>): Point {
  let label = kept.get(unit);
  if (!label) kept.set(unit, (label = labelPoint(unit)));
  return label;
}

/**
 * A point inside a unit, far from its border: the best of a grid of cells, of which those are quartered that could
 * still hold a better one (Garcia-Castellanos & Lombardo 2007; the cells are V. Agafonkin's polylabel). The middle
 * of the bounds where a unit has no inside.
 */
function labelPoint({ rings, bounds: [x0, y0, x1, y1] }: Pick<Unit, 'rings' | 'bounds'>): Point {
  const side = Math.min(x1 - x0, y1 - y0);
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (!(side > 0)) return middle;
  const cellAt = (x: number, y: number, half: number): Cell => ({ x, y, half, depth: depthAt(rings, x, y) });
  let best = cellAt(...middle, 0);
  const queue: Cell[] = [];
  for (let x = x0 + side / 2; x < x1 + side / 2; x += side) {
    for (let y = y0 + side / 2; y < y1 + side / 2; y += side) queue.push(cellAt(x, y, side / 2));
  }
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (cell.depth > best.depth) best = cell;
    const couldHold = cell.depth + cell.half * Math.SQRT2;
    const isSettled = best.depth > 0 ? couldHold - best.depth <= side * tolerance : cell.half < side / 512;
    if (couldHold <= best.depth || isSettled) continue;
    const half = cell.half / 2;
    for (const dx of [-half, half]) for (const dy of [-half, half]) queue.push(cellAt(cell.x + dx, cell.y + dy, half));
  }
  return best.depth > 0 ? [best.x, best.y] : middle;
}
