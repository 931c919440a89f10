import type { Choropleth } from '../../choropleth/classify.js';
import type { Class, Paint } from '../../choropleth/scales/scale.js';
import type { Unit } from '../../geography/geography.js';
import { usualArea } from './usual-area.js';

/** Where in the picture a layer lies. Groups are painted in the order of `groups`, layers of a group in their own. */
export type LayerGroup = 'around' | 'shown' | 'lines' | 'marks' | 'insets';

/** From the bottom up. `around` is faint; `lines` are cut off where nothing is drawn. */
export const groups: readonly LayerGroup[] = ['around', 'shown', 'lines', 'marks', 'insets'];

/** One `<path>` of the map: the drawing is a list of these, bottom first, and every form of the picture is one loop over it. */
export interface Layer {
  readonly kind: 'land' | 'class' | 'borders' | 'mark' | 'inset';
  /** Its own CSS part, beside the kind: `class-3`, `county-borders`; `''` for none. */
  readonly name: string;
  /** SVG path data; `''` draws nothing. */
  readonly d: string;
  /** What it is filled with; `null` for a line. */
  readonly paint: Paint | null;
  readonly group: LayerGroup;
}

/** Stripes that a class is painted with, made once and referred to by its name. */
export interface Pattern {
  readonly name: string;
  /** Names of palette colors, in the order of their stripes. */
  readonly colors: readonly string[];
  /** Degrees. */
  readonly angle: number;
  /** Width of one stripe in drawing units. */
  readonly width: number;
}

/** The patterns that a choropleth's classes need. */
export function patternsOf({ classes, units }: Pick<Choropleth, 'classes' | 'units'>, scale: number): Pattern[] {
  const striped = classes.filter(({ paint }) => paint.kind === 'stripes');
  if (striped.length === 0) return [];
  const width = stripeWidth(units, scale);
  return striped.flatMap(({ name, paint }) =>
    paint.kind === 'stripes' ? [{ name, colors: paint.colors, angle: paint.angle, width }] : [],
  );
}

/**
 * One path per class, holding only the units that have something to say: none listed is the land showing through, and not painted.
 * Units of a class are one shape, so no seams appear between them.
 *
 * @param pathOf path data of a unit; `''` leaves it out
 */
export function paintClasses(
  { classes, units, classOf }: Choropleth,
  group: LayerGroup,
  pathOf: (unit: Unit, position: number) => string,
): Layer[] {
  const paths = classes.map(({ paint }): string[] | null => (isLand(paint) ? null : []));
  classOf.forEach((at, i) => paths[at]?.push(pathOf(units[i] as Unit, i)));
  return classes.flatMap(({ name, paint }, at): Layer[] => {
    const path = paths[at];
    return path ? [{ kind: 'class', name, d: path.join(''), paint, group }] : [];
  });
}

function isLand(paint: Paint): boolean {
  return paint.kind === 'color' && paint.color === 'land';
}

/** The discs of a picture, a path per class; none listed has them as well, or a small county without an agreement could not be seen. */
export function paintMarks(classes: readonly Class[], discs: readonly { readonly at: number; readonly path: string }[]): Layer[] {
  return classes.map(({ name, paint }, i) => ({
    kind: 'mark',
    name,
    d: discs.map(({ at, path }) => (at === i ? path : '')).join(''),
    paint,
    group: 'marks',
  }));
}

// In CSS pixels: below the least, stripes run together; above the most, they say no more.
const leastStripe = 1.3;
const mostStripe = 6;

/** Width of one stripe in drawing units: a third of the usual unit's side, so that it has room for three. */
function stripeWidth(units: readonly Unit[], scale: number): number {
  const side = Math.sqrt(usualArea(units)) / 3;
  const pixels = Math.min(mostStripe, Math.max(leastStripe, side * scale));
  return Math.round((100 * pixels) / scale) / 100;
}
