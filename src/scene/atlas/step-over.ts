import { contains } from '../../geography/contains.js';
import { stateOf } from '../../geography/fips.js';
import type { Unit } from '../../geography/geography.js';
import { milesBetween, type Place } from '../../geography/globe.js';
import { middleOf } from '../../geography/middle-of.js';
import { drawAt, travel } from '../../geography/travel.js';

/** A point of the country, and the unit that it is in; -1 for none. */
export interface Spot {
  readonly place: Place;
  readonly unit: number;
}

/** Where a step led. */
export interface StepOver {
  readonly to: Spot;
  /** The borders on the way: after how many miles, and what is behind. */
  readonly crossed: readonly { readonly miles: number; readonly unit: number }[];
}

/** The states that are drawn in insets, by rules of their own. */
const insets = ['02', '15', '60', '66', '69', '72', '78'];

/** Goes some miles over the globe, a mile at a time. @param bearing in degrees from the north */
export function stepOver(units: readonly Unit[], from: Spot, bearing: number, miles: number): StepOver {
  const crossed: { miles: number; unit: number }[] = [];
  let to = from;
  for (let gone = 1; gone <= miles; gone++) {
    const place = travel(from.place, bearing, gone);
    const unit = unitUnder(units, place, to.unit);
    if (unit !== to.unit) crossed.push({ miles: gone, unit });
    to = { place, unit };
  }
  return { to, crossed };
}

/** The unit of the bundled drawing that a place of the globe is in; -1 for none. @param guess which one to look at first */
export function unitUnder(units: readonly Unit[], place: Place, guess = -1): number {
  const isIn = (unit: Unit | undefined): boolean => {
    if (!unit) return false;
    const [x, y] = drawAt(stateOf(unit.id), place);
    const [x0, y0, x1, y1] = unit.bounds;
    return x >= x0 && x <= x1 && y >= y0 && y <= y1 && contains(unit, [x, y]);
  };
  if (isIn(units[guess])) return guess;
  const [x, y] = drawAt('', place);
  return units.findIndex((unit) => {
    const [x0, y0, x1, y1] = unit.bounds;
    const isNear = insets.includes(stateOf(unit.id)) || (x >= x0 && x <= x1 && y >= y0 && y <= y1);
    return isNear && isIn(unit);
  });
}

/** The unit whose middle is nearest, by its position. */
export function nearestTo(units: readonly Unit[], place: Place): number {
  const miles = units.map((unit) => milesBetween(place, middleOf(unit)));
  return miles.indexOf(Math.min(...miles));
}
