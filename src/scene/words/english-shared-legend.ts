import type { SharedLegendMessages } from './shared-legend-messages.js';

/** What is said around one key of several maps, in American English. */
export const englishSharedLegend: SharedLegendMessages = {
  maps: (n) => `the same colors on ${n === 2 ? 'both maps' : `all ${n} maps`}`,
  differ: 'The colors of these maps do not mean the same, so they have no key in common.',
  only: (labels) => `In full color, only “${labels.join('”, “')}”. The others are faded.`,
  all: 'Show all',
};
