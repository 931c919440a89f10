import { packedCounts } from '../../data/counts/counts.js';
import { lazy } from '../memory/lazy.js';
import type { Counts } from './counts.js';
import { unpackCounts } from './unpack-counts.js';

/** The bundled counts of the newest day: a build product of 3 kB, equal to what `place` and `tally` make of the newest list. */
export const bundledCounts: () => Counts = lazy(() => unpackCounts(packedCounts));
