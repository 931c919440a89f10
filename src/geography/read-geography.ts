import type { Topology } from 'topojson-specification';
import { type Arc, readArcs } from './arcs.js';
import type { Bounds, Geography, Inset, Unit, Vintage } from './geography.js';
import { PathWriter } from './path-data.js';
import { type Geometry, geometriesOf, readUnits, ringsOf, unitsAlongArcs } from './read-units.js';

/** What a topology cannot say of itself. */
export interface GeographyOptions {
  /** `null`, the default, for a geography the author brought. */
  readonly vintage?: Vintage | null;
  /** The frame of the drawing, where it is larger than what is drawn. */
  readonly bounds?: Bounds;
  readonly insets?: readonly Inset[];
}

function boundsOf(arcs: readonly Arc[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    for (let i = 0; i < arc.length; i += 2) {
      x0 = Math.min(x0, arc[i] as number);
      x1 = Math.max(x1, arc[i] as number);
      y0 = Math.min(y0, arc[i + 1] as number);
      y1 = Math.max(y1, arc[i + 1] as number);
    }
  }
  return [x0, y0, x1, y1];
}

/** The lines of an object of borders. */
function linesOf(geometry: Geometry): readonly (readonly number[])[] {
  if (geometry.type === 'LineString') return [geometry.arcs];
  return geometry.type === 'MultiLineString' ? geometry.arcs : [];
}

function stateOf(geometry: Geometry | undefined): string {
  return String(geometry?.id).slice(0, 2);
}

/** The stored borders, or, for a topology that has none, the arcs between two areas, of one state if asked. */
function bordersOf(topology: Topology, stored: string, areas: string, isWithinState: boolean): readonly (readonly number[])[] {
  if (topology.objects[stored] !== undefined) return geometriesOf(topology, stored).flatMap(linesOf);
  const geometries = geometriesOf(topology, areas);
  return [...unitsAlongArcs(geometries.map(ringsOf))]
    .filter(([, [a = 0, b = a]]) => a !== b && (!isWithinState || stateOf(geometries[a]) === stateOf(geometries[b])))
    .map(([arc]) => [arc]);
}

/** Outlines of the nation; where a topology has no such object, of its states or, without these, its counties. */
function landOf(topology: Topology): readonly (readonly number[])[] {
  const name = ['nation', 'states', 'counties'].find((each) => each in topology.objects) ?? 'nation';
  return geometriesOf(topology, name).flatMap(ringsOf);
}

/**
 * A projected topology with objects `counties` and/or `states`, made ready to draw. Objects `nation`, `stateBorders` and
 * `countyBorders` are used where they exist and worked out where they do not.
 * Throws a `TypeError` where there is neither kind of unit.
 */
export function readGeography(topology: Topology, options: GeographyOptions = {}): Geography {
  if (!('counties' in topology.objects) && !('states' in topology.objects)) {
    throw new TypeError(`a geography needs an object "counties" or "states", not ${Object.keys(topology.objects).join(', ')}`);
  }
  const arcs = readArcs(topology);
  const states: readonly Unit[] = readUnits(topology, 'states', arcs);
  const counties: readonly Unit[] = readUnits(topology, 'counties', arcs);
  const write = (lines: readonly (readonly number[])[]): string => lines.reduce((pen, line) => pen.line(line), new PathWriter(arcs)).toString();
  const land = landOf(topology).reduce((pen, ring) => pen.ring(ring), new PathWriter(arcs)).toString();
  return {
    vintage: options.vintage ?? null,
    bounds: options.bounds ?? boundsOf(arcs),
    states,
    counties,
    land,
    stateBorders: write(bordersOf(topology, 'stateBorders', 'states', false)),
    countyBorders: write(bordersOf(topology, 'countyBorders', 'counties', true)),
    insets: options.insets ?? [],
    topology,
  };
}
