import type { Unit } from '../../geography/geography.js';
import { bearingTo, milesBetween } from '../../geography/globe.js';
import { middleOf } from '../../geography/middle-of.js';
import { winds, type Wind } from '../words/tree-messages.js';

/** A place beside another. */
export interface Neighbor {
  /** Position of the unit. */
  readonly unit: number;
  /** Which way from one middle to the other, and how far; `null` where nobody knows where on the globe the drawing is. */
  readonly way: { readonly wind: Wind; readonly miles: number } | null;
}

/**
 * The units that share a border with one, from the north over the east.
 *
 * @param isBundled whether they are of the bundled boundaries, whose drawing is known
 */
export function listAround(units: readonly Unit[], from: number, isBundled: boolean): Neighbor[] {
  const unit = units[from];
  if (!unit) return [];
  if (!isBundled) return unit.neighbors.map((neighbor) => ({ unit: neighbor, way: null }));
  const here = middleOf(unit);
  return unit.neighbors
    .flatMap((neighbor) => {
      const there = units[neighbor];
      return there ? [{ unit: neighbor, bearing: bearingTo(here, middleOf(there)), miles: milesBetween(here, middleOf(there)) }] : [];
    })
    .sort((a, b) => eighthOf(a.bearing) - eighthOf(b.bearing))
    .map(({ unit: neighbor, bearing, miles }) => ({ unit: neighbor, way: { wind: windOf(bearing), miles: Math.round(miles) } }));
}

function windOf(bearing: number): Wind {
  return winds[Math.floor(eighthOf(bearing))] as Wind;
}

/** How far round, in eighths; what is north of north counts as north. */
function eighthOf(bearing: number): number {
  return ((bearing + 22.5) % 360) / 45;
}
