import { forEachCrossing } from './for-each-crossing.js';
import type { Point, Unit } from './geography.js';

/** Whether a point is in a unit: even-odd over all rings, so that holes and islands need no telling apart. */
export function contains(unit: Pick<Unit, 'rings'>, [x, y]: Point): boolean {
  let inside = false;
  forEachCrossing(unit, y, (crossing) => {
    if (x < crossing) inside = !inside;
  });
  return inside;
}
