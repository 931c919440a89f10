import type { Topology } from 'topojson-specification';
import { projectionAt } from '../shapes/layout.js';
import type { Area, CheckedTopology } from './check-topology.js';
import { GeographyError } from './geography-error.js';
import type { Fips } from '../geography.js';
import { mostPoints } from './limits.js';
import type { Place } from './read-lines.js';
import type { GeographyOptions } from '../shapes/make-geography.js';
import { insets, sheet } from '../shapes/sheet.js';

/** Areas on the sheet, and the frame for them. */
export interface Projected {
  readonly topology: CheckedTopology;
  /** Empty where the frame of the whole country is not wanted. */
  readonly options: Partial<GeographyOptions>;
}

/** Degrees between points of a long edge, which is straight on the globe's grid and a curve on the sheet. */
const longestEdge = 0.5;

/**
 * Puts a topology in longitudes and latitudes on the sheet of the bundled United States, territories in their insets. Areas that have no
 * place there are left out.
 * @throws {GeographyError} when nothing has a place on the sheet
 */
export function projectGeography({ base, counties, states, nation }: CheckedTopology): Projected {
  const lines = base.arcs as Place[][];
  checkLengths(lines);
  const positions = new Map<number, number>();
  const arcs: Place[][] = [];
  lines.map(projectArc).forEach((arc, i) => {
    if (arc) positions.set(i, arcs.push(arc) - 1);
  });
  const keep = (areas: readonly Area[]): Area[] => areas.flatMap((area) => placeArea(area, positions));
  const topology = {
    base: { type: 'Topology', arcs, objects: {} } as Topology,
    counties: keep(counties),
    states: keep(states),
    nation: keep(nation),
  };
  const placed = [...topology.counties, ...topology.states];
  // A small drawing around its origin looks like degrees, and a few of its areas would find a place.
  if (2 * placed.length <= counties.length + states.length) {
    throw new GeographyError('elsewhere', {});
  }
  const drawn = new Set(placed.map(({ id }) => id.slice(0, 2)));
  return { topology, options: isWhole(drawn) ? { bounds: sheet, insets: insetsOf(drawn) } : {} };
}

/** Long edges get points in between; a file that is nothing but long edges would get millions. */
function checkLengths(lines: readonly (readonly Place[])[]): void {
  let steps = 0;
  for (const line of lines) line.forEach((place, i) => (steps += stepCount(place, line[i - 1])));
  if (steps > mostPoints) throw new GeographyError('too-long-lines', {});
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
    // Longitudes of 0 to 360° are those of −180 to 180° to the projections, but not to the frames around the pieces.
    return place ? projectionAt(place[0] > 180 ? place[0] - 360 : place[0], place[1]) : null;
  } catch {
    // The one thing it throws for: no piece of the sheet shows this place.
    return null;
  }
}

/** The place itself, and those on the way to it from the one before. */
function stepsTo([x1, y1]: Place, before: Place | undefined): Place[] {
  if (!before) return [[x1, y1]];
  const [x0, y0] = before;
  const steps = stepCount([x1, y1], before);
  const places: Place[] = [];
  for (let k = 1; k <= steps; k++) places.push([x0 + ((x1 - x0) * k) / steps, y0 + ((y1 - y0) * k) / steps]);
  return places;
}

function stepCount([x1, y1]: Place, [x0, y0]: Place = [x1, y1]): number {
  return Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / longestEdge));
}

/** The area without the polygons that have no place on the sheet; nothing where none is left. */
function placeArea(area: Area, positions: ReadonlyMap<number, number>): Area[] {
  const kept = area.arcs.filter((rings) => rings.flat().every((arc) => positions.has(arc < 0 ? ~arc : arc)));
  if (kept.length === 0) return [];
  const move = (arc: number): number => (arc < 0 ? ~(positions.get(~arc) ?? 0) : (positions.get(arc) ?? 0));
  return [{ ...area, arcs: kept.map((rings) => rings.map((ring) => ring.map(move))) }];
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
