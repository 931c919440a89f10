import type { Topology } from 'topojson-specification';
import type { Arc } from './arcs.js';
import { type Ring, TopologyUnit } from './topology-unit.js';

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

/** Positions of the units that each arc surrounds: one on a shore, two on a border. */
export function unitsAlongArcs(ringsOfUnits: readonly (readonly Ring[])[]): ReadonlyMap<number, readonly number[]> {
  const unitsOf = new Map<number, number[]>();
  ringsOfUnits.forEach((rings, unit) => {
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      const units = unitsOf.get(arc);
      if (units === undefined) unitsOf.set(arc, [unit]);
      else units.push(unit);
    }
  });
  return unitsOf;
}

function neighborsOf(ringsOfUnits: readonly (readonly Ring[])[]): readonly number[][] {
  const neighbors = ringsOfUnits.map(() => new Set<number>());
  for (const units of unitsAlongArcs(ringsOfUnits).values()) {
    for (const a of units) for (const b of units) if (a !== b) neighbors[a]?.add(b);
  }
  return neighbors.map((list) => [...list].sort((a, b) => a - b));
}

/** The areas of one of a topology's objects as units, in its order. Neighbours are worked out when first asked for. */
export function readUnits(topology: Topology, name: string, arcs: readonly Arc[]): readonly TopologyUnit[] {
  const geometries = geometriesOf(topology, name);
  const rings = geometries.map(ringsOf);
  let neighbors: readonly number[][] | undefined;
  return geometries.map((geometry, position) => {
    const findNeighbors = (): readonly number[] => (neighbors ??= neighborsOf(rings))[position] ?? [];
    return new TopologyUnit(String(geometry.id), nameOf(geometry), arcs, rings[position] ?? [], findNeighbors);
  });
}
