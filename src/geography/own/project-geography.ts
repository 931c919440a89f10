import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { projectionAt } from '../shapes/layout.js';
import type { Area, CheckedTopology } from './check-topology.js';
import { completeTopology } from './complete-topology.js';
import { GeographyError } from './geography-error.js';
import type { Fips, Geography } from '../geography.js';
import { readGeography } from '../shapes/read-geography.js';
import { insets, sheet } from '../shapes/sheet.js';

/** Longitude and latitude, or a point of the sheet. */
type Place = [number, number];

/** Degrees between points of a long edge, which is straight on the globe's grid and a curve on the sheet. */
const longestEdge = 0.5;

/**
 * Draws a topology in longitudes and latitudes on the sheet of the bundled United States, territories in their insets.
 * @throws {GeographyError} when nothing has a place on the sheet
 */
export function projectGeography({ base, counties, states, nation }: CheckedTopology): Geography {
  const place = transform(base.transform ?? null);
  const projected = base.arcs.map((arc) => projectArc(arc.map((point, i) => place(point, i > 0) as Place)));
  const positions = new Map<number, number>();
  const arcs: Place[][] = [];
  projected.forEach((arc, i) => {
    if (arc) positions.set(i, arcs.push(arc) - 1);
  });
  const keep = (areas: readonly Area[]): Area[] => areas.flatMap((area) => placeArea(area, positions));
  const placed = {
    base: { type: 'Topology', arcs, objects: {} } as unknown as Topology,
    counties: keep(counties),
    states: keep(states),
    nation: keep(nation),
  };
  const drawn = new Set([...placed.counties, ...placed.states].map(({ id }) => id.slice(0, 2)));
  if (drawn.size === 0) throw new GeographyError('The geography has longitudes and latitudes, but none in the United States.');
  return readGeography(completeTopology(placed), isWhole(drawn) ? { bounds: sheet, insets: insetsOf(drawn) } : {});
}

/** `null` where the sheet has no place for the line. */
function projectArc(places: readonly Place[]): Place[] | null {
  const project = projectionFor(places[0]);
  if (!project) return null;
  const points = places.flatMap((place, i) => stepsTo(place, places[i - 1])).map(project);
  return points.every(([x, y]) => Number.isFinite(x + y)) ? points.map(([x, y]): Place => [round(x), round(y)]) : null;
}

function projectionFor(place: Place | undefined): ((place: Place) => Place) | null {
  try {
    return place ? projectionAt(...place) : null;
  } catch {
    // The one thing it throws for: no piece of the sheet shows this place.
    return null;
  }
}

/** The place itself, and those on the way to it from the one before. */
function stepsTo([x1, y1]: Place, before: Place | undefined): Place[] {
  if (!before) return [[x1, y1]];
  const [x0, y0] = before;
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / longestEdge));
  return Array.from({ length: steps }, (_, k) => [x0 + ((x1 - x0) * (k + 1)) / steps, y0 + ((y1 - y0) * (k + 1)) / steps]);
}

/** The area without the polygons that have no place on the sheet; nothing where none is left. */
function placeArea(area: Area, positions: ReadonlyMap<number, number>): Area[] {
  const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs;
  const kept = polygons.filter((rings) => rings.flat().every((arc) => positions.has(arc < 0 ? ~arc : arc)));
  if (kept.length === 0) return [];
  const move = (arc: number): number => (arc < 0 ? ~(positions.get(~arc) ?? 0) : (positions.get(arc) ?? 0));
  return [{ ...area, type: 'MultiPolygon', arcs: kept.map((rings) => rings.map((ring) => ring.map(move))) }];
}

/** Whether the frame of the whole country is wanted: something in its place, and something in an inset. */
function isWhole(drawn: ReadonlySet<Fips>): boolean {
  const inInsets = new Set(insets.flatMap(({ states }) => states));
  return [...drawn].some((state) => inInsets.has(state)) && [...drawn].some((state) => !inInsets.has(state));
}

function insetsOf(drawn: ReadonlySet<Fips>): typeof insets {
  return insets.filter(({ states }) => states.some((state) => drawn.has(state)));
}

/** A hundredth of a drawing unit: less than is seen when one county fills the map. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
