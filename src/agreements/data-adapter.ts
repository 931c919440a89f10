import type { Dataset } from './dataset.js';
import type { Problem, WordedProblem } from './problem.js';

/** What an adapter gives: the agreements, and what else it knows. A problem may be told in a sentence of the adapter's own. */
export type Loaded = Pick<Dataset, 'agreements'> &
  Partial<Omit<Dataset, 'problems'>> & { readonly problems?: readonly (Problem | WordedProblem)[] };

/** Anything that can bring agreements: one method. */
export interface DataAdapter {
  /**
   * Resolves with what was read, or rejects with a {@link DataError} whose message can be shown to a reader.
   * Stops and rejects with the signal's reason when the signal aborts.
   */
  load(options: { signal: AbortSignal }): Promise<Loaded>;
}

/** An adapter of this library's. Whoever calls it needs no signal. */
export interface OwnAdapter extends DataAdapter {
  load(options?: { signal?: AbortSignal | undefined }): Promise<Loaded>;
}
