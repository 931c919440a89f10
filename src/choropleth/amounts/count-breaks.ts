import type { Level } from '../../geography/geography.js';

/**
 * Lower limits of the classes. Agreements are small whole numbers: of the 934 counties on the list of 2026-05-18, 549
 * have one, 200 two, 128 three or four, 47 five to nine and 10 more. The steps are fixed, not computed from each day's
 * list, so that a color means the same number on every date.
 */
export const countBreaks: Readonly<Record<Level, readonly number[]>> = {
  county: [1, 2, 3, 5, 10],
  state: [1, 5, 20, 50, 100],
};
