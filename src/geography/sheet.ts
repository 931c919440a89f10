import type { Bounds, Fips, Inset } from './geography.js';

/**
 * The sheet on which the bundled United States is drawn, in drawing units. Every vintage and level lies inside, so a
 * map does not move when either changes.
 */
export const sheet: Bounds = [0, 5, 975, 624];

function box(state: Fips, label: string, [x0, y0, x1, y1]: Bounds): Inset {
  return { states: [state], label, frame: `M${x0},${y0}H${x1}V${y1}H${x0}Z`, labelAt: [x0 + 5, y0 + 12] };
}

/** The frames of what the bundled United States does not draw in its place. */
export const insets: readonly Inset[] = [
  { states: ['02'], label: 'Alaska', frame: 'M8,452H160L252,520V619', labelAt: [13, 466] },
  { states: ['15'], label: 'Hawaii', frame: 'M252,520H330L385,575V619', labelAt: [262, 534] },
  box('66', 'Guam', [530, 555, 585, 620]),
  box('69', 'N. Mariana Is.', [590, 555, 668, 620]),
  box('60', 'Am. Samoa', [673, 555, 765, 620]),
  box('78', 'U.S. Virgin Is.', [845, 488, 971, 556]),
  box('72', 'Puerto Rico', [845, 562, 971, 620]),
];
