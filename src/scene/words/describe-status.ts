import type { Choropleth } from '../../choropleth/choropleth.js';
import type { Dataset } from '../../agreements/dataset.js';
import type { Messages } from './english.js';

/** What the map has to say of itself. */
export interface Status {
  readonly kind: 'loading' | 'error' | 'empty' | 'notice';
  readonly text: string;
}

/** How far loading is. */
export interface Progress {
  readonly geographyError: Error | undefined;
  readonly dataError: Error | undefined;
  readonly isComplete: boolean;
  readonly isLoadingData: boolean;
  readonly data: { readonly dataset: Dataset } | undefined;
}

/** The one thing that matters most now, in words; `undefined` when the map speaks for itself. */
export function describeStatus(progress: Progress, choropleth: Choropleth | undefined, { status }: Messages): Status | undefined {
  const { geographyError, dataError, isComplete, isLoadingData, data } = progress;
  if (geographyError) return { kind: 'error', text: status.geographyFailed(geographyError.message) };
  if (dataError) return { kind: 'error', text: status.failed(dataError.message) };
  if (!isComplete) return { kind: 'loading', text: isLoadingData ? status.loading : status.loadingCounties };
  if (!data || !choropleth) return undefined;
  return describeData(data.dataset, choropleth, status);
}

function describeData(dataset: Dataset, { covered, question, tally }: Choropleth, status: Messages['status']): Status | undefined {
  const [problem] = dataset.problems;
  if (dataset.agreements.length === 0 && problem) return { kind: 'empty', text: status.nothingRead(problem.row, problem.message) };
  if (dataset.agreements.length === 0) return { kind: 'empty', text: status.emptyData };
  const [first] = dataset.lists;
  if (!covered && first && question.asOf) return { kind: 'empty', text: status.notCovered(question.asOf, first) };
  if (tally.ledger.listed.length === 0) return { kind: 'empty', text: status.empty };
  const gap = dataset.gaps.find(({ after, before }) => question.asOf !== null && after < question.asOf && question.asOf < before);
  if (gap) return { kind: 'notice', text: status.gap(gap.after, gap.before) };
  if (question.asOf && dataset.asOf && question.asOf > dataset.asOf)
    return { kind: 'notice', text: status.later(question.asOf, dataset.asOf) };
  return undefined;
}
