import type { AmountOf } from './amount-of.js';
import { knownAgencies } from '../../counts/known-agencies.js';
import { countBreaks } from './count-breaks.js';

/** How many agencies signed: one that signed under two program models counts once. Not known where the source names none. */
export const agencies: AmountOf = {
  breaks: countBreaks,
  isWhole: true,
  valueOf: knownAgencies,
};
