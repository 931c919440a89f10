import type { Ring } from './arcs.js';
import type { Fips } from './geography.js';
import { lazy } from './lazy.js';
import type { Subdivision } from './subdivision.js';
import { traceRings } from './trace-areas.js';

/** The states of a subdivision: its areas put together by the first two digits of their codes. */
export interface States {
  readonly ids: readonly Fips[];
  /** False where the areas are states themselves. */
  readonly hasCounties: boolean;
  /** Position of the state on each side of each line; -1 for water. */
  readonly stateOf: Int32Array;
  rings(): readonly (readonly Ring[])[];
  /** Lines between states. */
  borders(): readonly Ring[];
  /** Lines between counties of one state. */
  countyBorders(): readonly Ring[];
}

/** Puts areas together into states. What is costly is worked out on first use. */
export function groupStates({ ids: areaIds, areaOf, next }: Subdivision): States {
  const ids = [...new Set(areaIds.map((id) => id.slice(0, 2)))];
  const positions = new Map(ids.map((id, position) => [id, position]));
  const stateOfArea = areaIds.map((id) => positions.get(id.slice(0, 2)) as number);
  const stateOf = areaOf.map((area) => (area < 0 ? -1 : (stateOfArea[area] as number)));
  const linesBetween = (isBorder: (side: number) => boolean): Ring[] => {
    const lines: Ring[] = [];
    for (let side = 0; side < areaOf.length; side += 2) {
      const [a, b] = [areaOf[side] as number, areaOf[side + 1] as number];
      if (a !== b && a >= 0 && b >= 0 && isBorder(side)) lines.push([side >> 1]);
    }
    return lines;
  };
  return {
    ids,
    hasCounties: areaIds.some((id) => id.length > 2),
    stateOf,
    rings: lazy(() => traceRings(next, stateOf, ids.length)),
    borders: lazy(() => linesBetween((side) => stateOf[side] !== stateOf[side + 1])),
    countyBorders: lazy(() => linesBetween((side) => stateOf[side] === stateOf[side + 1])),
  };
}
