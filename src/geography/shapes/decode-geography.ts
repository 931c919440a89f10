import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Arcs, Ring } from './arcs.js';
import type { EncodedPlane } from './decode-walk.js';
import { groupStates, type States } from './group-states.js';
import { decodeSubdivision, type Subdivision, traceArea } from './subdivision.js';
import { nestRings, traceRings } from './trace-areas.js';

function collect(arcs: Arcs, ids: readonly string[], ringsOf: (position: number) => readonly Ring[]): GeometryCollection {
  const geometries = ids.map((id, position): Polygon | MultiPolygon => {
    // The types of the format are mutable; nothing writes to these lists.
    const polygons = nestRings(ringsOf(position), arcs) as number[][][];
    const [only = []] = polygons;
    return polygons.length === 1 ? { type: 'Polygon', id, arcs: only } : { type: 'MultiPolygon', id, arcs: polygons };
  });
  return { type: 'GeometryCollection', geometries };
}

function borders(lines: Ring): MultiLineString {
  return { type: 'MultiLineString', arcs: lines.map((line) => [line]) };
}

function stepsOf({ points, from, to }: Arcs): number[][][] {
  return Array.from(from, (start, line) => {
    const steps: number[][] = [];
    let [x, y] = [0, 0];
    for (let i = start; i < (to[line] as number); i += 2) {
      const [nextX, nextY] = [points[i] as number, points[i + 1] as number];
      steps.push([nextX - x, nextY - y]);
      x = nextX;
      y = nextY;
    }
    return steps;
  });
}

/**
 * A subdivision as a standard topology, with objects `counties` (where the areas are counties), `states`, `nation`, `countyBorders` and
 * `stateBorders`.
 */
export function topologyOf(subdivision: Subdivision, states: States = groupStates(subdivision)): Topology {
  const { arcs, grid, next, ids, areaOf } = subdivision;
  const nation = traceRings(
    next,
    areaOf.map((area) => Math.min(area, 0)),
    1,
  );
  const ringsOf = (area: number): Ring[] => traceArea(subdivision, area);
  return {
    type: 'Topology',
    transform: { scale: [grid, grid], translate: [0, 0] },
    arcs: stepsOf(arcs),
    objects: {
      ...(states.hasCounties && { counties: collect(arcs, ids, ringsOf), countyBorders: borders(states.countyBorders()) }),
      states: collect(arcs, states.ids, (state) => states.rings()[state] ?? []),
      nation: collect(arcs, ['US'], () => nation[0] ?? []),
      stateBorders: borders(states.borders()),
    },
  };
}

/** Reads a plane as a standard topology. Throws a `RangeError` where its text is not whole. */
export function decodeGeography(plane: EncodedPlane): Topology {
  return topologyOf(decodeSubdivision(plane));
}
