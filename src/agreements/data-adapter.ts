import type { Dataset } from './dataset.js';

/** What an adapter may leave out: everything but the agreements. */
export type Loaded = Pick<Dataset, 'agreements'> & Partial<Dataset>;

/** Anything that can bring agreements: one method. */
export interface DataAdapter {
  /**
   * Resolves with what was read, or rejects with a {@link DataError} whose message can be shown to a reader.
   * Stops and rejects with the signal's reason when the signal aborts.
   */
  load(options: { signal: AbortSignal }): Promise<Loaded>;
}
