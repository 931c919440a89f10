import type { Area } from './check-topology.js';
import { quote } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import type { Fips } from '../geography.js';
import { type Digits, findCodes, refuseCodes } from './read-codes.js';
import type { Shape } from './read-shapes.js';

/**
 * Gives every area its FIPS code as id. Pieces of one area become one, and the waters of a state, which some files have among its counties,
 * are left out.
 * @throws {GeographyError} where an area has no code, or two areas have the same and are not pieces of one
 */
export function nameAreas(shapes: readonly Shape[], digits: Digits): Area[] {
  const codes = findCodes(shapes, digits);
  if (!codes) throw refuseCodes(shapes, digits);
  const byCode = new Map<Fips, Shape>();
  shapes.forEach((shape, i) => {
    const code = codes[i] as Fips;
    const other = byCode.get(code);
    if (other && !arePieces(other, shape)) throw refuseTwice(code, other, shape);
    byCode.set(code, other ? { ...other, polygons: [...other.polygons, ...shape.polygons] } : shape);
  });
  const areas = [...byCode].map(([code, shape]) => asArea(shape, code));
  const ofLand = areas.filter(({ id }) => !isWater(id));
  // Where there are no others, they are states, and who reads the codes says so.
  return ofLand.length > 0 ? ofLand : areas;
}

export function asArea({ polygons, properties }: Shape, id: Fips): Area {
  const name = [properties['name'], properties['NAME']].find((each) => typeof each === 'string') ?? null;
  return { type: 'MultiPolygon', id, properties: { name }, arcs: polygons as number[][][] };
}

/**
 * Files that were made from shapes have a feature for each piece. What they say of a piece in words is the same for all of an area, and between
 * two pieces is something else: an area has no border with itself.
 */
function arePieces(shape: Shape, other: Shape): boolean {
  const names = new Set([...Object.keys(shape.properties), ...Object.keys(other.properties)]);
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isSame = [...names].every((name) => {
    const [a, b] = [shape.properties[name], other.properties[name]];
    return a === b || !(isText(a) || isText(b));
  });
  const lines = new Set(linesOf(shape));
  return isSame && !linesOf(other).some((line) => lines.has(line));
}

function linesOf({ polygons }: Shape): number[] {
  return polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

function refuseTwice(code: Fips, { place }: Shape, other: Shape): GeographyError {
  return new GeographyError('code-twice', { code: quote(code), place, other: other.place });
}

/** The code of no county: the Census Bureau had the waters of a state under it, as those of the Great Lakes in vega's us-10m.json. */
function isWater(code: Fips): boolean {
  return code.length === 5 && code.endsWith('000');
}
