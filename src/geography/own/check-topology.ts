import type { MultiPolygon, Topology } from 'topojson-specification';
import type { Fips } from '../geography.js';
import { boundsOfLines } from './bounds-of-lines.js';
import { checkRings } from './check-rings.js';
import { closeness } from './closeness.js';
import { chooseObjects, type Form } from './choose-objects.js';
import { describeValue, quote } from './describe-value.js';
import { dropPoints } from './drop-points.js';
import { GeographyError } from './geography-error.js';
import { isRecord } from './is-record.js';
import { joinEnds } from './join-ends.js';
import { asArea, nameAreas } from './name-areas.js';
import { readLines } from './read-lines.js';
import type { Shape } from './read-shapes.js';

/** An area of a checked topology. */
export type Area = MultiPolygon & { readonly id: Fips };

/** What is known to be in a topology once it was checked. Nothing in it is shared with the object it was made from. */
export interface CheckedTopology {
  /** The lines that areas use, without transform, and no objects. */
  readonly base: Topology;
  /** Areas by their codes; empty where the source has no such object. */
  readonly counties: readonly Area[];
  readonly states: readonly Area[];
  readonly nation: readonly Area[];
}

/**
 * Makes sure that something is a topology of counties or states that can be drawn, and gives every area its FIPS code as id.
 * Areas without a shape are left out, and lines that nothing uses.
 * @param object the name of the object with the areas, of either level; by default those named after a level
 * @throws {GeographyError} with a sentence that says what is missing or malformed
 */
export function checkTopology(source: unknown, object?: string): CheckedTopology {
  const { arcs, objects, transform } = checkForm(source);
  const read = chooseObjects(objects, object, arcs.length);
  if (read.counties.length + read.states.length === 0) {
    throw new GeographyError('no-area', { asked: object === undefined ? null : quote(object) });
  }
  const lines = readLines(arcs, transform, linesOf([...read.counties, ...read.states, ...read.nation]));
  const shapes = {
    counties: dropPoints(read.counties, lines),
    states: dropPoints(read.states, lines),
    nation: dropPoints(read.nation, lines),
  };
  const areas = {
    counties: nameAreas(shapes.counties, 5),
    states: nameAreas(shapes.states, 2),
    nation: shapes.nation.map((shape) => asArea(shape, 'US')),
  };
  const [x0, y0, x1, y1] = boundsOfLines(lines.values());
  const near = Math.max(x1 - x0, y1 - y0) * closeness;
  const levels = [shapes.counties, shapes.states, shapes.nation];
  for (const level of levels) checkRings(level, lines, near);
  joinEnds(levels.flat(), lines);
  const positions = new Map([...lines.keys()].map((arc, i) => [arc, i]));
  const keep = (kept: readonly Area[]): Area[] => kept.map((area) => renumber(area, positions));
  return {
    base: { type: 'Topology', arcs: [...lines.values()], objects: {} },
    counties: keep(areas.counties),
    states: keep(areas.states),
    nation: keep(areas.nation),
  };
}

/** The lines that areas use, each once. */
function linesOf(shapes: readonly Shape[]): Set<number> {
  return new Set(shapes.flatMap(({ polygons }) => polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc))));
}

function checkForm(source: unknown): Form {
  if (!isRecord(source)) {
    throw new GeographyError('not-object', { value: describeValue(source) });
  }
  const { type, arcs, objects, transform } = source;
  if (type !== 'Topology') {
    throw new GeographyError('other-type', { value: describeValue(type) });
  }
  if (!Array.isArray(arcs)) throw new GeographyError('arcs-not-list', { value: describeValue(arcs) });
  if (!isRecord(objects)) throw new GeographyError('objects-not-named', { value: describeValue(objects) });
  return { arcs, objects, transform };
}

function renumber(area: Area, positions: ReadonlyMap<number, number>): Area {
  const move = (arc: number): number => (arc < 0 ? ~(positions.get(~arc) ?? 0) : (positions.get(arc) ?? 0));
  return { ...area, arcs: area.arcs.map((rings) => rings.map((ring) => ring.map(move))) };
}
