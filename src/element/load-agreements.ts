import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Data } from '../scene/load-data.js';
import { loadLists } from './load-parts.js';

/** How much of the agreements is wanted: nothing, what can be counted, or what can be listed with its documents. */
export type Need = 'nothing' | 'counts' | 'list';

/** Data with the adapter it is of: that of another one must not pass for what is asked for now. */
export interface Loaded extends Data {
  readonly adapter: DataAdapter | null;
  readonly need: Need;
}

/** Loads agreements of an adapter, or of the bundled lists, as far as they are wanted. */
export async function loadAgreements(adapter: DataAdapter | null, need: Need, signal: AbortSignal): Promise<Loaded | null> {
  if (need === 'nothing') return null;
  // The data is asked for beside what counts it, and not after it.
  const loading = adapter?.load({ signal });
  const [data] = await Promise.all([loadLists().then(({ loadData }) => loadData(loading, need === 'list', signal)), loading]);
  return { adapter, need, ...data };
}
