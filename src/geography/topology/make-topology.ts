import type { Arcs, Ring } from '../shapes/arcs.js';
import type { EncodedPlane } from '../shapes/decode-walk.js';
import type { Fips } from '../geography.js';
import { groupStates } from '../shapes/group-states.js';
import { boundsOfRings, measureArcs } from '../shapes/measure-arcs.js';
import { decodeSubdivision, traceArea } from '../shapes/subdivision.js';
import { traceRings } from '../shapes/trace-rings.js';
import { nestRings } from './nest-rings.js';
import type { AreaCollection, AreaGeometry, BorderLines, CountyObjects, StateObjects, Topology } from './topology.js';

function collect<P>(
  ids: readonly Fips[],
  polygonsOf: (position: number) => number[][][],
  propertiesOf: (id: Fips) => P,
): AreaCollection<P> {
  const geometries = ids.map((id, position): AreaGeometry<P> => {
    const polygons = polygonsOf(position);
    const about = { id, properties: propertiesOf(id) };
    const [only = []] = polygons;
    return polygons.length === 1 ? { type: 'Polygon', ...about, arcs: only } : { type: 'MultiPolygon', ...about, arcs: polygons };
  });
  return { type: 'GeometryCollection', geometries };
}

function borders(lines: Ring): BorderLines {
  return { type: 'MultiLineString', arcs: lines.map((line) => [line]) };
}

function stepsOf({ points, from, to }: Arcs): number[][][] {
  return [...from].map((start, line) => {
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
 * Writes a plane as a standard topology, in which each area has the properties that its code is given. Counties and their borders are in it
 * where the areas of the plane are counties.
 *
 * @throws {RangeError} where the text of the plane is not whole.
 */
export function makeTopology<P>(plane: EncodedPlane, propertiesOf: (id: Fips) => P): Topology<StateObjects<P> & Partial<CountyObjects<P>>> {
  const subdivision = decodeSubdivision(plane);
  const { arcs, grid, next, ids, areaOf } = subdivision;
  const states = groupStates(subdivision);
  const measures = measureArcs(arcs);
  const nest = (rings: readonly Ring[] = []): number[][][] => nestRings(rings, measures);
  const isLand = areaOf.map((area) => Math.min(area, 0));
  const [nation = []] = traceRings(next, isLand, 1);
  return {
    type: 'Topology',
    bbox: [...boundsOfRings(measures, nation)],
    transform: { scale: [grid, grid], translate: [0, 0] },
    objects: {
      ...(states.hasCounties && {
        counties: collect(ids, (county) => nest(traceArea(subdivision, county)), propertiesOf),
        countyBorders: borders(states.countyBorders()),
      }),
      states: collect(states.ids, (state) => nest(states.rings()[state]), propertiesOf),
      nation: collect(
        ['US'],
        () => nest(nation),
        () => ({ name: 'United States' }),
      ),
      stateBorders: borders(states.borders()),
    },
    arcs: stepsOf(arcs),
  };
}
