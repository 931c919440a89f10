import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Fips } from '../geography.js';
import { GeographyError } from './geography-error.js';

/** An area of a checked topology. */
export type Area = (Polygon | MultiPolygon) & { readonly id: Fips };

/** What is known to be in a topology once it was checked. Nothing in it is shared with the object it was made from, but its arcs. */
export interface CheckedTopology {
  /** The arcs, transform and bounding box of the source, and none of its objects. */
  readonly base: Topology;
  /** Areas by their codes; empty where the source has no such object. */
  readonly counties: readonly Area[];
  readonly states: readonly Area[];
  readonly nation: readonly Area[];
}

/**
 * Makes sure that something is a topology of counties or states that can be drawn, and gives every area its FIPS code as id.
 * Areas without a shape are left out.
 * @throws {GeographyError} with a sentence that says what is missing
 */
export function checkTopology(source: unknown): CheckedTopology {
  if (!isRecord(source)) throw new GeographyError('The geography is not a TopoJSON object.');
  if (source['type'] !== 'Topology') {
    throw new GeographyError(`The geography is not TopoJSON: its type is ${print(source['type'])}, not "Topology".`);
  }
  const { arcs, objects } = source;
  if (!Array.isArray(arcs) || !arcs.every(isLine)) throw new GeographyError('The geography has no list of arcs made of points.');
  if (!isRecord(objects) || !('counties' in objects || 'states' in objects)) {
    const names = isRecord(objects) ? Object.keys(objects).map(print).join(', ') : '';
    throw new GeographyError(`The geography has neither an object "counties" nor "states"; it has ${names || 'no objects'}.`);
  }
  const base = { ...source, objects: {} } as unknown as Topology;
  const counties = areasOf(objects, 'counties', arcs.length, 5);
  const states = areasOf(objects, 'states', arcs.length, 2);
  if (counties.length + states.length === 0) throw new GeographyError('The geography has no area with a shape in "counties" or "states".');
  return { base, counties, states, nation: areasOf(objects, 'nation', arcs.length, 0) };
}

/** @param digits of the codes; 0 where areas need none */
function areasOf(objects: Record<string, unknown>, name: string, arcCount: number, digits: number): Area[] {
  const object = objects[name];
  if (object === undefined) return [];
  const geometries = isRecord(object) && Array.isArray(object['geometries']) ? (object['geometries'] as unknown[]) : [object];
  const areas = geometries.filter(isArea).map((area, i) => ({
    ...structuredClone(area),
    id: digits === 0 ? String(area.id) : readCode(area, digits, `${name}[${i}]`),
    properties: { name: readName(area) },
  }));
  const broken = areas.find(({ arcs }) => arcs.flat(2).some((arc) => !(Math.max(arc, ~arc) < arcCount)));
  if (broken) throw new GeographyError(`The geography's object ${print(name)} uses arcs that are not in it, first in ${print(broken.id)}.`);
  const ids = new Set<string>();
  const twice = digits > 0 && areas.find(({ id }) => ids.size === ids.add(id).size);
  if (twice) throw new GeographyError(`The geography's object ${print(name)} has the code ${print(twice.id)} twice.`);
  return areas;
}

/** Codes as they are found in the Census Bureau's files and those made from them. */
function readCode(area: GeometryObject, digits: number, place: string): Fips {
  const properties = propertiesOf(area);
  const candidates = [area.id, properties['GEOID'], properties['GEO_ID'], properties['fips'], properties['FIPS']];
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' && typeof candidate !== 'number') continue;
    const code = /^(?:0[45]00000US)?(\d+)$/.exec(String(candidate).trim())?.[1]?.padStart(digits, '0');
    if (code?.length === digits) return code;
  }
  throw new GeographyError(
    `The geography's ${place} has no FIPS code of ${digits} digits: neither as id (${print(area.id)}) nor as property GEOID or fips.`,
  );
}

function readName(area: GeometryObject): string | null {
  const { name, NAME } = propertiesOf(area);
  const found = name ?? NAME;
  return typeof found === 'string' ? found : null;
}

function propertiesOf(area: GeometryObject): Record<string, unknown> {
  return isRecord(area.properties) ? area.properties : {};
}

function isArea(geometry: unknown): geometry is Polygon | MultiPolygon {
  if (!isRecord(geometry) || !Array.isArray(geometry['arcs'])) return false;
  return ['Polygon', 'MultiPolygon'].includes(String(geometry['type'])) && geometry['arcs'].flat(2).length > 0;
}

function isLine(arc: unknown): boolean {
  return (
    Array.isArray(arc) &&
    arc.length > 0 &&
    arc.every((point) => Array.isArray(point) && point.slice(0, 2).every(Number.isFinite) && point.length > 1)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function print(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}
