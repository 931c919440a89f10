import type { AmountOf } from './amount-of.js';
import { countBreaks } from './count-breaks.js';

/** How many agencies signed: one that signed under two program models counts once. */
export const agencies: AmountOf = {
  breaks: countBreaks,
  isWhole: true,
  valueOf: (count) => count.agencies,
};
