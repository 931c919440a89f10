import type { Dataset } from './dataset.js';
import { unpackDataset } from './unpack-dataset.js';

/**
 * Loads the bundled dataset as modules, so that it works under a policy that forbids all requests but scripts.
 * Rejects with the signal's reason when the signal has aborted.
 *
 * @param withLinks whether to load the addresses of the documents too; without, every `link` and `addendum` is `null`
 */
export async function loadBundled({ signal, withLinks = true }: { signal?: AbortSignal; withLinks?: boolean } = {}): Promise<Dataset> {
  signal?.throwIfAborted();
  const [{ agreements }, documents] = await Promise.all([
    import('../../data/agreements/agreements.js'),
    withLinks ? import('../../data/agreements/agreement-links.js') : null,
  ]);
  signal?.throwIfAborted();
  return unpackDataset(agreements, documents?.agreementLinks ?? null);
}
