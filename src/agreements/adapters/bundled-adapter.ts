import { loadOnce } from '../../memory/load-once.js';
import type { OwnAdapter } from '../data-adapter.js';

const loadReader = loadOnce(() => import('../load-bundled.js'));

/** The dataset that comes with the library: every list of ICE's that could be had, as one history. */
export function bundledAdapter(): OwnAdapter {
  return {
    load: async (options) => {
      const { loadBundled } = await loadReader();
      return loadBundled(options);
    },
  };
}
