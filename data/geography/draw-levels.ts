import type { Vintage } from '../../src/geography/geography.js';
import { sheet } from '../../src/geography/shapes/sheet.js';
import { assertPlane } from './assert-plane.js';
import { cleanRings } from './clean-rings.js';
import { mergeAreas } from './merge-areas.js';
import { type Plane, readSource } from './read-source.js';
import { simplifyPlane } from './simplify-plane.js';

// Drawing units. One decimal, so that path data need no more; an eighth of a pixel on a map 960 pixels wide.
export const bound = { grid: 0.1, tolerance: 0.13 };

/** A plane as it was published, and as it is drawn. */
export interface Drawn {
  readonly source: Plane;
  readonly plane: Plane;
}

function draw(vintage: Vintage, source: Plane): Drawn {
  const plane = simplifyPlane(source, bound);
  assertPlane(vintage, source, plane, bound.grid, sheet);
  return { source, plane };
}

/** The counties and the states of a vintage, from its published topology alone. Throws where something is missing from it. */
export function drawLevels(vintage: Vintage): Readonly<Record<'counties' | 'states', Drawn>> {
  const read = readSource(vintage);
  const counties = { ...read, areas: read.areas.map(({ id, rings }) => ({ id, rings: cleanRings(rings, read.lines) })) };
  return { counties: draw(vintage, counties), states: draw(vintage, mergeAreas(counties, 2)) };
}
