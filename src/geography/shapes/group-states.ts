import type { Ring } from './arcs.js';
import type { Fips } from '../geography.js';
import { lazy } from '../../memory/lazy.js';
import type { Subdivision } from './subdivision.js';
import { traceRings } from './trace-rings.js';

/** The states of a subdivision: its areas put together by the first two digits of their codes. */
export interface States {
  readonly ids: readonly Fips[];
  /** False where the areas are states themselves. */
  readonly hasCounties: boolean;
  /** Position of the state on each side of each line; -1 for water. */
  stateOf(): Int32Array;
  rings(): readonly (readonly Ring[])[];
  /** Lines between states. */
  borders(): Ring;
  /** Lines between counties of one state. */
  countyBorders(): Ring;
}

/** Which state each side of a line is in. */
function statesOfSides(areaOf: Int32Array, stateOfArea: readonly number[]): Int32Array {
  const stateOf = new Int32Array(areaOf.length);
  for (let side = 0; side < areaOf.length; side++) {
    const area = areaOf[side] as number;
    stateOf[side] = area < 0 ? -1 : (stateOfArea[area] as number);
  }
  return stateOf;
}

interface Borders {
  readonly between: Ring;
  readonly within: Ring;
}

/** The lines that have land of two areas on their sides: those between states, and those within one. */
function bordersOf(areaOf: Int32Array, stateOfArea: readonly number[], from: Int32Array): Borders {
  const between: number[] = [];
  const within: number[] = [];
  from.forEach((_, line) => {
    const a = areaOf[2 * line] as number;
    const b = areaOf[2 * line + 1] as number;
    if (a < 0 || b < 0 || a === b) return;
    if (stateOfArea[a] === stateOfArea[b]) within.push(line);
    else between.push(line);
  });
  return { between, within };
}

/** Puts areas together into states. What is costly is worked out on first use. */
export function groupStates({ ids: areaIds, areaOf, next, arcs }: Subdivision): States {
  // Codes are in order, so those of a state follow each other.
  const ids: Fips[] = [];
  const stateOfArea = areaIds.map((id) => {
    const last = ids[ids.length - 1];
    return last !== undefined && id.startsWith(last) ? ids.length - 1 : ids.push(id.slice(0, 2)) - 1;
  });
  const stateOf = lazy(() => statesOfSides(areaOf, stateOfArea));
  const borders = lazy(() => bordersOf(areaOf, stateOfArea, arcs.from));
  return {
    ids,
    hasCounties: areaIds.some((id) => id.length > 2),
    stateOf,
    rings: lazy(() => traceRings(next, stateOf(), ids.length)),
    borders: () => borders().between,
    countyBorders: () => borders().within,
  };
}
