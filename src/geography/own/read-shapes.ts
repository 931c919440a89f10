import { describeValue, quote } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import type { GeographyFaults } from './geography-sentences.js';
import { isRecord } from './is-record.js';
import { mostGeometries, mostRings } from './limits.js';

/** An area as it stands in a topology, before its code is known. */
export interface Shape {
  /** Where it stands, for messages: `counties[3]`. */
  readonly place: string;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons of rings of arcs, `~i` for arc `i` backwards: all of them there. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Placed {
  readonly geometry: Fields;
  readonly place: string;
}

// Nobody nests collections; one that holds itself has no end.
const deepest = 8;

const withoutArea: readonly unknown[] = [null, 'Point', 'MultiPoint', 'LineString', 'MultiLineString'];

/**
 * The areas of one of a topology's objects. Points, lines, and areas that have no shape are left out.
 * @throws {GeographyError} where anything in it is not as TopoJSON has it
 */
export function readShapes(object: unknown, name: string, arcCount: number): Shape[] {
  let geometries = 0;
  let rings = 0;

  const shapes = membersOf(asGeometry(object, name), name, 0, false).map(({ geometry, place }) => ({
    place,
    id: geometry['id'],
    properties: isRecord(geometry['properties']) ? geometry['properties'] : {},
    polygons: polygonsOf(geometry, place),
  }));
  return shapes.filter(({ polygons }) => polygons.length > 0);

  /** The geometries in a collection. A collection in it that has a code of its own is one area, unless those are opened too. */
  function membersOf(geometry: Fields, place: string, depth: number, isOpened: boolean): Placed[] {
    const isWhole = depth > 0 && !isOpened && (geometry['id'] !== undefined || isRecord(geometry['properties']));
    if (geometry['type'] !== 'GeometryCollection' || isWhole) return [{ geometry, place }];
    const members = asList(geometry['geometries'], place, 'geometries');
    geometries += members.length;
    if (geometries > mostGeometries || depth > deepest) {
      throw new GeographyError('too-many-geometries', { name: quote(name) });
    }
    return members.flatMap((member, i) => membersOf(asGeometry(member, `${place}[${i}]`), `${place}[${i}]`, depth + 1, isOpened));
  }

  function polygonsOf(geometry: Fields, place: string): Shape['polygons'] {
    const { type, arcs } = geometry;
    if (type === 'Polygon') return asPolygons([arcs], place);
    if (type === 'MultiPolygon') return asPolygons(asList(arcs, place, 'polygons'), place);
    if (type === 'GeometryCollection') {
      return membersOf(geometry, place, 1, true).flatMap((member) => polygonsOf(member.geometry, member.place));
    }
    if (withoutArea.includes(type)) return [];
    throw new GeographyError('type-not-topojson', { place, value: describeValue(type) });
  }

  function asPolygons(polygons: readonly unknown[], place: string): Shape['polygons'] {
    return polygons
      .map((polygon) => asList(polygon, place, 'rings').map((ring) => asRing(ring, place)))
      .filter((polygon) => polygon.length > 0);
  }

  function asRing(value: unknown, place: string): readonly number[] {
    const ring = asList(value, place, 'arcs');
    if (ring.length === 0) throw new GeographyError('ring-without-arcs', { place });
    rings += 1;
    if (rings > mostRings) {
      throw new GeographyError('too-many-rings', { name: quote(name), limit: mostRings });
    }
    const wrong = ring.findIndex((arc) => !isArc(arc));
    if (wrong >= 0) throw new GeographyError('arc-absent', { place, value: describeValue(ring[wrong]) });
    return ring as number[];
  }

  function isArc(arc: unknown): boolean {
    return typeof arc === 'number' && Number.isInteger(arc) && Math.max(arc, -1 - arc) < arcCount;
  }
}

function asGeometry(value: unknown, place: string): Fields {
  if (isRecord(value)) return value;
  throw new GeographyError('not-geometry', { place, value: describeValue(value) });
}

function asList(value: unknown, place: string, what: GeographyFaults['not-list']['what']): readonly unknown[] {
  // A list that a script made may have gaps, which the methods of lists pass over.
  if (Array.isArray(value)) return [...(value as unknown[])];
  throw new GeographyError('not-list', { place, what, value: describeValue(value) });
}
