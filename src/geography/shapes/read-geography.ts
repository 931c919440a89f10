import type { Topology } from 'topojson-specification';
import { type Arcs, precision, type Ring } from './arcs.js';
import type { Bounds, Geography } from '../geography.js';
import { type GeographyOptions, makeGeography } from './make-geography.js';
import { readArcs } from './read-arcs.js';
import { areasAlongArcs, type Geometry, geometriesOf, readAreas, ringsOf } from './read-areas.js';

/** The lines of an object of borders. */
function linesOf(geometry: Geometry): readonly Ring[] {
  if (geometry.type === 'LineString') return [geometry.arcs];
  return geometry.type === 'MultiLineString' ? geometry.arcs : [];
}

function stateOf(geometry: Geometry | undefined): string {
  return String(geometry?.id).slice(0, 2);
}

/** The stored borders, or, for a topology that has none, the arcs between two areas, of one state if asked. */
function bordersOf(topology: Topology, stored: string, areas: string, isWithinState: boolean): readonly Ring[] {
  if (topology.objects[stored] !== undefined) return geometriesOf(topology, stored).flatMap(linesOf);
  const geometries = geometriesOf(topology, areas);
  return [...areasAlongArcs(geometries.map(ringsOf))]
    .filter(([, [a = 0, b = a]]) => a !== b && (!isWithinState || stateOf(geometries[a]) === stateOf(geometries[b])))
    .map(([arc]) => [arc]);
}

/** Outlines of the nation; where a topology has no such object, of its states or, without these, its counties. */
function landOf(topology: Topology): readonly Ring[] {
  const name = ['nation', 'states', 'counties'].find((each) => each in topology.objects) ?? 'nation';
  return geometriesOf(topology, name).flatMap(ringsOf);
}

function boundsOf({ points }: Arcs): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    x0 = Math.min(x0, points[i] as number);
    x1 = Math.max(x1, points[i] as number);
    y0 = Math.min(y0, points[i + 1] as number);
    y1 = Math.max(y1, points[i + 1] as number);
  }
  return [x0 / precision, y0 / precision, x1 / precision, y1 / precision];
}

/**
 * A projected topology with objects `counties` and/or `states`, made ready to draw. Objects `nation`, `stateBorders` and
 * `countyBorders` are used where they exist and worked out where they do not.
 *
 * @throws {TypeError} where there is neither kind of unit
 */
export function readGeography(topology: Topology, options: Partial<GeographyOptions> = {}): Geography {
  if (!('counties' in topology.objects) && !('states' in topology.objects)) {
    throw new TypeError(`a geography needs an object "counties" or "states", not ${Object.keys(topology.objects).join(', ')}`);
  }
  const arcs = readArcs(topology);
  return makeGeography(
    {
      arcs,
      counties: readAreas(topology, 'counties', arcs),
      states: readAreas(topology, 'states', arcs),
      land: () => landOf(topology),
      stateBorders: () => bordersOf(topology, 'stateBorders', 'states', false),
      countyBorders: () => bordersOf(topology, 'countyBorders', 'counties', true),
    },
    { vintage: null, bounds: boundsOf(arcs), insets: [], ...options },
  );
}
