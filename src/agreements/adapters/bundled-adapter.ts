import type { OwnAdapter } from '../data-adapter.js';
import { loadBundled } from '../load-bundled.js';

/** The dataset that comes with the library: every list of ICE's that could be had, as one history. */
export function bundledAdapter(): OwnAdapter {
  return { load: loadBundled };
}
