import type { DataAdapter } from '../data-adapter.js';

/** The dataset that comes with the library: every list of ICE's that could be had, as one history. */
export function bundledAdapter(): DataAdapter {
  return {
    load: async (options) => {
      const { loadBundled } = await import('../load-bundled.js');
      return loadBundled(options);
    },
  };
}
