import type { Agreement } from './agreement.js';
import type { Dataset } from './dataset.js';
import type { Measure, PlaceValue } from './measure.js';
import type { Problem, WordedProblem } from './problem.js';

/** What a reader of data gives: the agreements, or a measure, and what else it knows. */
export type ReadData = Pick<Dataset, 'agreements'> & Partial<Dataset>;

/** What an adapter has to say of a measure: each value with its state. What it leaves out is filled in. */
export type GivenMeasure = Omit<Measure, 'values'> & { readonly values: readonly (Pick<PlaceValue, 'state'> & Partial<PlaceValue>)[] };

/**
 * What an adapter gives: the agreements, as far as it knows them, and what else it knows. What it leaves out is filled in; a problem may be told in a
 * sentence of the adapter's own.
 */
export interface Loaded extends Partial<Omit<Dataset, 'agreements' | 'problems' | 'measure'>> {
  readonly agreements: readonly Partial<Agreement>[];
  readonly problems?: readonly (Problem | WordedProblem)[];
  readonly measure?: GivenMeasure | null;
}

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
  load(options?: { signal?: AbortSignal | undefined }): Promise<ReadData>;
}
