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

/** The patterns of the classes that a unit is in. */
export function patternsOf({ classes, units, classOf }: Choropleth, scale: number): Pattern[] {
  const striped = classes.filter(({ paint }, at) => paint.kind === 'stripes' && classOf.includes(at));
  if (striped.length === 0) return [];
  const width = stripeWidth(units, scale);
  return striped.flatMap(({ name, paint }) =>
    paint.kind === 'stripes' ? [{ name, colors: paint.colors, angle: paint.angle, width }] : [],
  );
}

/**
 * One path per class, holding only the units that have something to say: none listed is the land showing through, and not painted.
 * Units of a class are one shape, so no seams appear between them. What a state agency covers is painted first, as the shapes of states, and
 * the counties that have agreements of their own over it.
 *
 * @param pathOf path data of a unit; `''` leaves it out
 */
export function paintClasses({ classes, units, classOf, covered }: Choropleth, group: LayerGroup, pathOf: (unit: Unit) => string): Layer[] {
  const paths = classes.map((): string[] => []);
  const isOfCounties = classes.map(({ paint }) => !isUnder(paint));
  classOf.forEach((at, i) => isOfCounties[at] && paths[at]?.push(pathOf(units[i] as Unit)));
  return classes.flatMap(({ name, paint, isAlwaysShown }, at): Layer[] => {
    if (isLand(paint)) return [];
    const d = (isUnder(paint) ? covered.map(pathOf) : (paths[at] as string[])).join('');
    return d === '' && !isAlwaysShown ? [] : [{ kind: 'class', name, d, paint, group }];
  });
}

/** Whether a paint lies under that of counties. */
function isUnder(paint: Paint): boolean {
  return isLand(paint) || (paint.kind === 'color' && paint.color === 'statewide');
}

function isLand(paint: Paint): boolean {
  return paint.kind === 'color' && paint.color === 'land';
}

/** The discs of a picture, a path per class. Where nothing is listed there is nothing to be overlooked: rings would be louder than the lowest class. */
export function paintMarks(classes: readonly Class[], discs: readonly { readonly at: number; readonly path: string }[]): Layer[] {
  return classes.flatMap(({ name, paint }, i): Layer[] => {
    const d = discs.map(({ at, path }) => (at === i ? path : '')).join('');
    return isUnder(paint) || d === '' ? [] : [{ kind: 'mark', name, d, paint, group: 'marks' }];
  });
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
