import { neighbors } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Areas } from './arc-unit.js';
import type { Arcs, Ring } from './arcs.js';
import { lazy } from '../../memory/lazy.js';
import { measureArcs } from './measure-arcs.js';

/** A geometry of a topology, of any type. */
export type Geometry = Exclude<Topology['objects'][string], { type: 'GeometryCollection' }>;

/** The geometries of a topology's object, whether a collection or alone; none where the object is missing. */
export function geometriesOf(topology: Topology, name: string): readonly Geometry[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  return object.type === 'GeometryCollection' ? (object.geometries as Geometry[]) : [object];
}

/** The closed lists of arcs of an area; none for anything else. */
export function ringsOf(geometry: Geometry): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [];
}

function nameOf({ properties }: Geometry): string | null {
  const name: unknown = (properties as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name : null;
}

/** Positions of the areas that each arc surrounds: one on a shore, two on a border. */
export function areasAlongArcs(ringsOfAreas: readonly (readonly Ring[])[]): ReadonlyMap<number, readonly number[]> {
  const areasOf = new Map<number, number[]>();
  ringsOfAreas.forEach((rings, area) => {
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      const areas = areasOf.get(arc);
      if (areas === undefined) areasOf.set(arc, [area]);
      else areas.push(area);
    }
  });
  return areasOf;
}

/** The areas of one of a topology's objects, in its order. Neighbors are worked out when first asked for. */
export function readAreas(topology: Topology, name: string, arcs: Arcs): Areas {
  const geometries = geometriesOf(topology, name);
  const rings = geometries.map(ringsOf);
  const around = lazy(() => neighbors(geometries as GeometryObject[]));
  return {
    arcs,
    measures: lazy(() => measureArcs(arcs)),
    ids: geometries.map(({ id }) => String(id)),
    nameOf: (position) => nameOf(geometries[position] as Geometry),
    ringsOf: (position) => rings[position] ?? [],
    // Who walks along a line and back is told to be beside itself.
    neighborsOf: (position) => around()[position]?.filter((other) => other !== position) ?? [],
  };
}
