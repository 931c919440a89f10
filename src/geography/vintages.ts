import type { Vintage } from './geography.js';

/** The boundaries that are bundled, the present ones first. The script in one file has those alone: the others are a fifth of its weight. */
export const vintages: readonly [Vintage, ...Vintage[]] = [2023, 2017];
