import { boundsOfLines } from './bounds-of-lines.js';
import { closeness } from './closeness.js';
import { describeValue } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import { isRecord } from './is-record.js';
import { mostGeometries, mostPoints, mostRings } from './limits.js';

type Position = readonly [number, number];
type Rings = readonly (readonly Position[])[];

/** A feature that is an area, or has no shape. */
export interface AreaFeature {
  readonly type: 'Feature';
  readonly id?: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] } | null;
}

/**
 * The features of GeoJSON, with their ids and properties. Points, lines and further coordinates are dropped.
 * @throws {GeographyError} where its features are not as GeoJSON has them, or none of them is an area
 */
export function readFeatures(source: Readonly<Record<string, unknown>>): AreaFeature[] {
  const given = source['type'] === 'Feature' ? [source] : source['features'];
  if (!Array.isArray(given)) throw new GeographyError('features-not-list', { value: describeValue(given) });
  if (given.length > mostGeometries) {
    throw new GeographyError('too-many-features', { count: given.length });
  }
  const gaps: { readonly place: string; readonly gap: number }[] = [];
  const room = { points: mostPoints, rings: mostRings };
  const features = [...(given as unknown[])].map((feature, i) => readFeature(feature, `features[${i}]`));
  const areas = features.map(({ id, properties, geometry, place }): AreaFeature => {
    return { type: 'Feature', id, properties, geometry: asMultiPolygon(geometry, place) };
  });
  if (areas.every(({ geometry }) => geometry === null)) throw refuseWithoutAreas(features);
  const [x0, y0, x1, y1] = boundsOfLines(areas.flatMap(({ geometry }) => geometry?.coordinates.flat() ?? []));
  const open = gaps.find(({ gap }) => gap > Math.max(x1 - x0, y1 - y0) * closeness);
  if (open) throw new GeographyError('ring-not-closed', { place: open.place });
  return areas;

  function asMultiPolygon(geometry: Feature['geometry'], place: string): AreaFeature['geometry'] {
    const polygons = polygonsOf(geometry, place, 0);
    return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons };
  }

  function polygonsOf(geometry: Feature['geometry'], place: string, depth: number): Rings[] {
    if (geometry === null) return [];
    const { type, coordinates, geometries } = geometry;
    if (type === 'Polygon') return asPolygons([coordinates], place);
    if (type === 'MultiPolygon') return asPolygons(asList(coordinates, place), place);
    if (type === 'GeometryCollection') {
      if (depth > deepest) throw new GeographyError('nests-without-end', { place });
      return asList(geometries, place).flatMap((member) => polygonsOf(asGeometry(member, place), place, depth + 1));
    }
    if (withoutArea.includes(type)) return [];
    throw new GeographyError('type-not-geojson', { place, value: describeValue(type) });
  }

  function asPolygons(polygons: readonly unknown[], place: string): Rings[] {
    return polygons.map((polygon) => asList(polygon, place).map((ring) => asRing(ring, place))).filter((rings) => rings.length > 0);
  }

  function asRing(value: unknown, place: string): Position[] {
    const ring = asList(value, place);
    room.points -= ring.length;
    room.rings -= 1;
    if (room.points < 0 || room.rings < 0) {
      throw new GeographyError('too-many-positions', { millions: mostPoints / 1e6, rings: mostRings });
    }
    const wrong = ring.findIndex((position) => !isPosition(position));
    if (wrong >= 0) {
      throw new GeographyError('bad-position', { place, value: describeValue(ring[wrong]) });
    }
    const positions = (ring as Position[]).map(([x, y]): Position => [x, y]);
    const [first, last] = [positions[0], positions[positions.length - 1]];
    if (!first || !last) throw new GeographyError('ring-without-positions', { place });
    gaps.push({ place, gap: Math.max(Math.abs(first[0] - last[0]), Math.abs(first[1] - last[1])) });
    // Of fewer than four positions it has no area, and what reads it wants four.
    while (positions.length < 4 || first[0] !== positions.at(-1)?.[0] || first[1] !== positions.at(-1)?.[1]) positions.push([...first]);
    return positions;
  }
}

interface Feature {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Readonly<Record<string, unknown>> | null;
  readonly place: string;
}

// Nobody nests collections; one that holds itself has no end.
const deepest = 8;

const withoutArea: readonly unknown[] = ['Point', 'MultiPoint', 'LineString', 'MultiLineString'];

function readFeature(feature: unknown, place: string): Feature {
  if (!isRecord(feature) || feature['type'] !== 'Feature') {
    const isObject = isRecord(feature);
    throw new GeographyError('not-feature', { place, value: describeValue(isObject ? feature['type'] : feature), isObject });
  }
  const { id, properties, geometry } = feature;
  const isEmpty = geometry === null || geometry === undefined;
  return { id, properties: isRecord(properties) ? properties : {}, geometry: isEmpty ? null : asGeometry(geometry, place), place };
}

function refuseWithoutAreas(features: readonly Feature[]): GeographyError {
  const types = [...new Set(features.flatMap(({ geometry }) => (geometry ? [describeValue(geometry['type'])] : [])))];
  if (types.length === 0) return new GeographyError('no-shape', {});
  return new GeographyError('no-polygons', { types: types.join(', ') });
}

function asGeometry(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new GeographyError('no-geometry', { place, value: describeValue(value) });
}

function asList(value: unknown, place: string): readonly unknown[] {
  // A list that a script made may have gaps, which the methods of lists pass over.
  if (Array.isArray(value)) return [...(value as unknown[])];
  throw new GeographyError('not-list', { place, what: 'coordinates', value: describeValue(value) });
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
