import type { Fips, Point } from './geography.js';
import type { Place } from './globe.js';

/** A cone that a part of the country is drawn on (Albers). */
export interface Cone {
  readonly parallels: readonly [number, number];
  /** The meridian that is drawn upright, and the place that comes to `at`, in degrees beside it. */
  readonly meridian: number;
  readonly center: Place;
  readonly at: Point;
  readonly scale: number;
}

// As geography/shapes/layout.ts has them, which draws with d3; a test holds these to those.

/** Drawing units to the radius of the globe. */
export const scale = 1300;

/** What is in no inset. */
export const contiguous: Cone = { parallels: [29.5, 45.5], meridian: -96, center: [-0.6, 38.7], at: [487.5, 305], scale };

/** The insets that are drawn on cones of their own. */
export const cones: Readonly<Record<Fips, Cone>> = {
  '02': { parallels: [55, 65], meridian: -154, center: [-2, 58.5], at: [145, 577], scale: scale * 0.33 },
  '15': { parallels: [8, 18], meridian: -157, center: [-3, 19.9], at: [277, 592], scale },
};

/** Islands of a territory, enlarged around a place. */
export interface Islands {
  readonly enlarged: number;
  readonly center: Place;
  readonly at: Point;
}

/** The territories. */
export const islands: Readonly<Record<Fips, readonly Islands[]>> = {
  '60': [
    { enlarged: 6, center: [-170.7, -14.3], at: [699, 601] },
    { enlarged: 6, center: [-169.55, -14.21], at: [741, 592] },
  ],
  '66': [{ enlarged: 5, center: [144.79, 13.45], at: [547, 593] }],
  '69': [
    { enlarged: 5, center: [145.7, 15.1], at: [622, 593] },
    { enlarged: 5, center: [145.2, 14.15], at: [595, 611] },
    { enlarged: 5, center: [145.67, 18.77], at: [653, 574] },
    { enlarged: 5, center: [145.75, 18.11], at: [653, 588] },
    { enlarged: 5, center: [145.83, 17.6], at: [653, 599] },
    { enlarged: 5, center: [145.675, 16.35], at: [653, 606] },
    { enlarged: 5, center: [146.06, 16.02], at: [653, 613] },
  ],
  '72': [{ enlarged: 2.2, center: [-66.605, 18.23], at: [905, 598] }],
  '78': [
    { enlarged: 5, center: [-64.87, 18.34], at: [886, 519] },
    { enlarged: 5, center: [-64.74, 17.73], at: [931, 540] },
  ],
};
