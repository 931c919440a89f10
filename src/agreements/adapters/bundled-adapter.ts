import type { DataAdapter } from '../data-adapter.js';
import type { Dataset } from '../dataset.js';
import { unpackDataset } from '../unpack-dataset.js';

/** The dataset that comes with the library: every list of ICE's that could be had, as one history. */
export function bundledAdapter(): DataAdapter {
  return { load: loadBundled };
}

/**
 * Loads the bundled dataset as modules, so that it works under a policy that forbids all requests but scripts.
 * Rejects with the signal's reason when the signal has aborted.
 */
export async function loadBundled({ signal }: { signal?: AbortSignal } = {}): Promise<Dataset> {
  signal?.throwIfAborted();
  const [{ agreements }, { agreementLinks }] = await Promise.all([
    import('../../../data/agreements/agreements.js'),
    import('../../../data/agreements/agreement-links.js'),
  ]);
  signal?.throwIfAborted();
  return unpackDataset(agreements, agreementLinks);
}
