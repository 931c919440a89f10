import type { Dataset } from './dataset.js';
import { loadOnce } from '../memory/load-once.js';
import { unpackDataset } from './unpack-dataset.js';

const loadAgreements = loadOnce(() => import('../../data/agreements/agreements.js'));
const loadLinks = loadOnce(() => import('../../data/agreements/agreement-links.js'));

/**
 * Loads the bundled dataset as modules, so that it works under a policy that forbids all requests but scripts.
 * Rejects with the signal's reason when the signal has aborted.
 *
 * @param withLinks whether to load the addresses of the documents too; without, every `link` and `addendum` is `null`
 */
export async function readBundled({
  signal,
  withLinks = true,
}: { signal?: AbortSignal | undefined; withLinks?: boolean } = {}): Promise<Dataset> {
  signal?.throwIfAborted();
  const [{ agreements }, documents] = await Promise.all([loadAgreements(), withLinks ? loadLinks() : null]);
  signal?.throwIfAborted();
  return unpackDataset(agreements, documents?.agreementLinks ?? null);
}
