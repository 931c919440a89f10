import { type Areas, ArcUnit } from './arc-unit.js';
import type { Arcs, Ring } from './arcs.js';
import type { Bounds, Geography, Inset, Unit, Vintage } from '../geography.js';
import { lazy } from '../../memory/lazy.js';
import { writePath } from './path-data.js';

/** A country as lists of arcs. Nothing is asked of it before it is needed. */
export interface Outlines {
  readonly arcs: Arcs;
  readonly counties: Areas;
  readonly states: Areas;
  land(): readonly Ring[];
  stateBorders(): readonly Ring[];
  countyBorders(): readonly Ring[];
}

/** What outlines cannot say of themselves. */
export interface GeographyOptions {
  /** `null` for a geography the author brought. */
  readonly vintage: Vintage | null;
  /** The frame of the drawing. */
  readonly bounds: Bounds;
  readonly insets: readonly Inset[];
}

/** A country that is ready to draw: its parts are written when first asked for, and then stay the same strings. */
export function makeGeography(outlines: Outlines, { vintage, bounds, insets }: GeographyOptions): Geography {
  const { arcs } = outlines;
  const unitsOf = (areas: Areas): Unit[] => areas.ids.map((id, position) => new ArcUnit(id, position, areas));
  const land = lazy(() => writePath(arcs, outlines.land(), true));
  const stateBorders = lazy(() => writePath(arcs, outlines.stateBorders(), false));
  const countyBorders = lazy(() => writePath(arcs, outlines.countyBorders(), false));
  return {
    vintage,
    bounds,
    states: unitsOf(outlines.states),
    counties: unitsOf(outlines.counties),
    insets,
    get land() {
      return land();
    },
    get stateBorders() {
      return stateBorders();
    },
    get countyBorders() {
      return countyBorders();
    },
  };
}
