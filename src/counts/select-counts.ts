import type { Counts } from './counts.js';
import { isAskedSigner, readSigners } from './read-signers.js';
import { selectHoldings } from './select-holdings.js';
import { selectModels } from './select-models.js';
import type { Model } from '../agreements/agreement.js';

/** Which agreements alone count. */
export interface Filter {
  /** Program models; all where empty. */
  readonly models: readonly Model[];
  /** Kinds of agency that signed, as they were written; all where that names none. */
  readonly signers: string;
}

/** Counts some agreements alone. */
export type SelectCounts = (counts: Counts, filter: Filter) => Counts;

/** The counts of the agreements that a filter lets through; the same counts where it lets all of them. */
export const selectCounts: SelectCounts = (counts, { models, signers }) => {
  const asked = readSigners(signers).signers;
  const signed =
    asked.length === 0 ? counts : selectHoldings(counts, (holdings) => holdings.filter(({ kind }) => isAskedSigner(asked, kind)));
  return selectModels(signed, models);
};
