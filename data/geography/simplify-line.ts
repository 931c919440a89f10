/** What it costs to send a step of so many grid cells. */
export type StepCost = (dx: number, dy: number) => number;

export interface Simplification {
  /** Side of a grid cell, in the units of the lines. */
  readonly grid: number;
  /** The farthest the sent line may stray from the source line, in the same units. At least `grid / √2`. */
  readonly tolerance: number;
  readonly cost: StepCost;
}

type Place = readonly [x: number, y: number];

/**
 * Whether one straight step from `a` to `b` keeps within the tolerance of the points `from … to` of a line: whether, going along the step,
 * one meets each of them in turn (their Fréchet distance; by it the lines are near each other both ways).
 */
function isNear(line: Float64Array, from: number, to: number, a: Place, b: Place, tolerance: number): boolean {
  const [ax, ay] = a;
  const [bx, by] = b;
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = length === 0 ? [0, 0] : [(bx - ax) / length, (by - ay) / length];
  let reached = 0;
  for (let k = from; k <= to; k++) {
    const x = (line[2 * k] as number) - ax;
    const y = (line[2 * k + 1] as number) - ay;
    const along = x * ux + y * uy;
    const aside = length === 0 ? x * x + y * y : (x * uy - y * ux) ** 2;
    if (aside > tolerance ** 2) return false;
    const reach = length === 0 ? 0 : Math.sqrt(tolerance ** 2 - aside);
    reached = Math.max(reached, along - reach);
    if (reached > Math.min(length, along + reach)) return false;
  }
  return true;
}

/** The cheapest line through the grid cells of a line's own points that stays within the tolerance. Its ends are the nearest grid points. */
export function simplifyLine(line: Float64Array, { grid, tolerance, cost }: Simplification): Int32Array {
  const count = line.length / 2;
  const snapped = Int32Array.from(line, (value) => Math.round(value / grid));
  const place = (k: number): Place => [(snapped[2 * k] as number) * grid, (snapped[2 * k + 1] as number) * grid];
  const costs = new Float64Array(count).fill(Infinity);
  const before = new Int32Array(count);
  costs[0] = 0;
  for (let to = 1; to < count; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const dx = (snapped[2 * to] as number) - (snapped[2 * from] as number);
      const dy = (snapped[2 * to + 1] as number) - (snapped[2 * from + 1] as number);
      const total = (costs[from] as number) + cost(dx, dy);
      if (total >= (costs[to] as number) || !isNear(line, from, to, place(from), place(to), tolerance)) continue;
      costs[to] = total;
      before[to] = from;
    }
  }
  const kept = [count - 1];
  while (kept[0] !== 0) kept.unshift(before[kept[0] as number] as number);
  return Int32Array.from(kept.flatMap((k) => [snapped[2 * k] as number, snapped[2 * k + 1] as number]));
}
