import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { decodeWalk, type EncodedPlane, type Walk } from './decode-walk.js';
import type { Fips } from './geography.js';
import { NumberReader } from './number-text.js';
import { nestRings, traceRings } from './trace-areas.js';

function decodeIds(text: string): Fips[] {
  const numbers = new NumberReader(text);
  const width = numbers.next();
  const ids: Fips[] = [];
  for (let id = 0; !numbers.isAtEnd; ids.push(String(id).padStart(width, '0'))) id += numbers.next();
  return ids;
}

/** Position of the area on each side of each line, -1 for water. */
function decodeFaces(text: string, next: readonly number[]): Int32Array {
  const numbers = new NumberReader(text);
  const areaOf = new Int32Array(next.length).fill(-2);
  let before = 0;
  for (let start = 0; start < next.length; start++) {
    if (areaOf[start] !== -2) continue;
    const value = numbers.next();
    const isWater = value === 0;
    if (!isWater) before += value & 1 ? (value - 1) / 2 : -value / 2;
    for (let side = start; areaOf[side] === -2; side = next[side] as number) areaOf[side] = isWater ? -1 : before;
  }
  return areaOf;
}

function collect(walk: Walk, groupOf: ArrayLike<number>, ids: readonly string[]): GeometryCollection {
  const rings = traceRings(walk, groupOf, ids.length);
  const geometries = ids.map((id, group): Polygon | MultiPolygon => {
    const polygons = nestRings(rings[group] ?? [], walk.lines);
    const [only = []] = polygons;
    return polygons.length === 1 ? { type: 'Polygon', id, arcs: only } : { type: 'MultiPolygon', id, arcs: polygons };
  });
  return { type: 'GeometryCollection', geometries };
}

/** The lines that have land, of different areas, on both sides, where the states on the sides are the same or are not. */
function bordersOf(areaOf: Int32Array, stateOf: ArrayLike<number>, isWithinState: boolean): MultiLineString {
  const arcs: number[][] = [];
  for (let side = 0; side < areaOf.length; side += 2) {
    const [a, b] = [areaOf[side] as number, areaOf[side + 1] as number];
    if (a < 0 || b < 0 || a === b) continue;
    if ((stateOf[side] === stateOf[side + 1]) === isWithinState) arcs.push([side / 2]);
  }
  return { type: 'MultiLineString', arcs };
}

function arcOf(line: readonly number[]): number[][] {
  const arc: number[][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < line.length; i += 2) {
    const [nextX, nextY] = [line[i] as number, line[i + 1] as number];
    arc.push([nextX - x, nextY - y]);
    x = nextX;
    y = nextY;
  }
  return arc;
}

/**
 * The topology that was sent: objects `counties` (where the areas are counties), `states`, `nation`, `countyBorders` and
 * `stateBorders`. States are the counties of one prefix together, so their lines are the same lines.
 */
export function decodeGeography(plane: EncodedPlane): Topology {
  const walk = decodeWalk(plane);
  const ids = decodeIds(plane.ids);
  const areaOf = decodeFaces(plane.faces, walk.next);
  const states = [...new Set(ids.map((id) => id.slice(0, 2)))];
  const positions = new Map(states.map((id, position) => [id, position]));
  const stateOfArea = ids.map((id) => positions.get(id.slice(0, 2)) ?? -1);
  const stateOf = areaOf.map((area) => stateOfArea[area] ?? -1);
  const isCounties = ids.some((id) => id.length > 2);
  return {
    type: 'Topology',
    transform: { scale: [plane.grid, plane.grid], translate: [0, 0] },
    arcs: walk.lines.map(arcOf),
    objects: {
      ...(isCounties && { counties: collect(walk, areaOf, ids), countyBorders: bordersOf(areaOf, stateOf, true) }),
      states: collect(walk, stateOf, states),
      nation: collect(walk, areaOf.map((area) => Math.min(area, 0)), ['US']),
      stateBorders: bordersOf(areaOf, stateOf, false),
    },
  };
}
