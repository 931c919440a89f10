import { median } from 'd3';
import { modelClasses, modelSets } from '../../choropleth/classify.js';
import type { Choropleth } from '../../choropleth/choropleth.js';
import type { Unit } from '../../geography/geography.js';

/** One `<path>` of the map. */
export interface Layer {
  /** Also its CSS part: `class-3`, `class-jem-wso`. */
  readonly name: string;
  readonly d: string;
}

/** Stripes of the program models that a class stands for, so that no model hides another. */
export interface Pattern {
  /** Name of the class it paints. */
  readonly name: string;
  /** Models in the order of their stripes, lower case. */
  readonly stripes: readonly string[];
  /** Degrees; each set has its own, so that sets differ without colour too. */
  readonly angle: number;
}

// Two models slant, one way for each pair; three stand upright.
const angles: Readonly<Record<string, number>> = { 'jem-wso': 45, 'jem-tfm': -45, 'wso-tfm': 90, 'jem-wso-tfm': 0 };

/** The patterns of the model view. */
export const modelPatterns: readonly Pattern[] = modelSets
  .filter((set) => set.length > 1)
  .map((set) => {
    const stripes = set.map((model) => model.toLowerCase());
    const name = stripes.join('-');
    return { name: `class-${name}`, stripes, angle: angles[name] ?? 0 };
  });

/** Names of the classes of a choropleth, by class number; index 0 is none listed. */
export function classNames({ question, breaks }: Pick<Choropleth, 'question' | 'breaks'>): readonly string[] {
  const classes = question.view === 'model' ? modelClasses : breaks.map((_, i) => `${i + 1}`);
  return ['none', ...classes.map((name) => `class-${name}`)];
}

/**
 * One path per class, holding only the units that have something to say: none listed is the land showing through.
 * Units of a class are one shape, so no seams appear between them.
 *
 * @param pathOf path data of a unit; `''` leaves it out
 */
export function paintClasses(choropleth: Choropleth, pathOf: (unit: Unit) => string): Layer[] {
  const names = classNames(choropleth);
  const paths: string[] = names.map(() => '');
  choropleth.units.forEach((unit, i) => {
    const number = choropleth.classes[i] ?? 0;
    if (number > 0) paths[number] += pathOf(unit);
  });
  return names.map((name, i) => ({ name, d: paths[i] ?? '' })).slice(1);
}

// In CSS pixels: below the least, stripes run together; above the most, they say no more.
const leastStripe = 1.3;
const mostStripe = 6;

/** Width of one stripe in drawing units: a third of the usual unit's side, so that it has room for three. */
export function stripeWidth(units: readonly Unit[], scale: number): number {
  const side = Math.sqrt(median(units, ({ area }) => area) ?? 0) / 3;
  const pixels = Math.min(mostStripe, Math.max(leastStripe, side * scale));
  return Math.round((100 * pixels) / scale) / 100;
}
