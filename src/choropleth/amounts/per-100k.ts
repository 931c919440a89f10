import { ratePer100k } from '../../counts/rate-per-100k.js';
import type { AmountOf } from './amount-of.js';

/** Agreements for every 100,000 residents. */
export const per100k: AmountOf = {
  breaks: { county: [1, 2, 5, 10], state: [0.25, 0.5, 1, 2] },
  isWhole: false,
  valueOf: ({ agreements }, unit, _, residentsOf) => ratePer100k(agreements, residentsOf(unit), unit),
};
