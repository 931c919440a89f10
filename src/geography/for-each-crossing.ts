import type { Unit } from './geography.js';

/** Calls `visit` with each `x` at which the borders of an area cross a height, in no order. */
export function forEachCrossing({ rings }: Pick<Unit, 'rings'>, y: number, visit: (x: number) => void): void {
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1] as number;
      const yj = ring[j + 1] as number;
      if (yi > y === yj > y) continue;
      const xi = ring[i] as number;
      visit(xi + (((ring[j] as number) - xi) * (y - yi)) / (yj - yi));
    }
  }
}
