import type { Bounds, Fips, Inset } from '../geography.js';

/**
 * The sheet on which the bundled United States is drawn, in drawing units. Every vintage and level lies inside, so a
 * map does not move when either changes.
 */
export const sheet: Bounds = [0, 5, 975, 624];

function box(state: Fips, label: string, [x0, y0, x1, y1]: Bounds): Inset {
  return { states: [state], label, frame: `M${x0},${y0}H${x1}V${y1}H${x0}Z`, labelAt: [x0, y0 - 4] };
}

/** The frames of what the bundled United States does not draw in its place. */
export const insets: readonly Inset[] = [
  { states: ['02'], label: 'Alaska', frame: 'M4,457H160L266,532V620', labelAt: [4, 453] },
  { states: ['15'], label: 'Hawaii', frame: 'M266,532L320,532L396,585V620', labelAt: [272, 613] },
  box('66', 'Guam', [520, 551, 574, 620]),
  box('69', 'N. Mariana Is.', [580, 551, 666, 620]),
  box('60', 'Am. Samoa', [672, 551, 764, 620]),
  box('78', 'U.S. Virgin Is.', [838, 490, 972, 556]),
  // There is another frame above it.
  { ...box('72', 'Puerto Rico', [838, 562, 972, 620]), labelAt: [843, 563], doesLabelHang: true },
];
