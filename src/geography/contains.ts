import type { Point, Unit } from './geography.js';

/** Whether a point is in a unit: even-odd over all rings, so that holes and islands need no telling apart. */
export function contains({ rings }: Pick<Unit, 'rings'>, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1] as number;
      const yj = ring[j + 1] as number;
      if (yi > y === yj > y) continue;
      const xi = ring[i] as number;
      if (x < xi + (((ring[j] as number) - xi) * (y - yi)) / (yj - yi)) inside = !inside;
    }
  }
  return inside;
}
