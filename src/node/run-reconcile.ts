import { DataError } from '../agreements/data-error.js';
import type { Problem } from '../agreements/problem.js';
import { isOfStates } from '../counts/problems-of-list.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { loadPlaceFinder } from '../geography/names/load-place-finder.js';
import { errorSentence, problemSentence } from '../scene/words/problems.js';
import { compareLists } from './compare-lists.js';
import { forCommandLine } from './for-command-line.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { progress } from './progress.js';
import { placeAdvice } from './place-advice.js';
import { type PlacedList, type ReadOptions, readList } from './read-list.js';
import { type Reconciliation, reconcile } from './reconcile.js';
import { reconcileMeasure } from './reconcile-measure.js';
import { measureText, reconciliationText } from './reconciliation-text.js';

/** Which lists to add up, and how to read them. */
export interface ReconcileRequest {
  readonly files: readonly string[];
  readonly json: boolean;
  /** An earlier list to compare with. */
  readonly since: string | null;
  readonly options: ReadOptions;
}

/** Prints the ledger of each file, as text or as one JSON object per line. */
export async function runReconcile({ files, json, since, options }: ReconcileRequest, output: Output): Promise<ExitCode> {
  const earlier = since === null ? null : await readList(since, { ...options, asOf: undefined });
  const report = progress(files.length, output);
  let worst: ExitCode = 0;
  for (const file of files) {
    report(file);
    const code = await reconcileFile(file, { earlier, json, options, output });
    if (code > worst) worst = code;
  }
  return worst;
}

async function reconcileFile(
  file: string,
  { earlier, json, options, output }: { earlier: PlacedList | null; json: boolean; options: ReadOptions; output: Output },
): Promise<ExitCode> {
  try {
    const list = await readList(file, options);
    const advice = placeAdvice(list.dataset, await loadGazetteer(), await loadPlaceFinder());
    const ofMeasure = list.dataset.measure && reconcileMeasure(list, options.asOf ?? null, await loadPlaceFinder());
    if (ofMeasure) {
      output.out(json ? `${JSON.stringify(stable(ofMeasure))}\n` : measureText(ofMeasure, advice));
      return ofMeasure.unplaced === 0 && areMended(ofMeasure.problems) ? 0 : 1;
    }
    const result = reconcile(list);
    const changes = earlier && compareLists(list, earlier);
    output.out(
      json ? `${JSON.stringify({ ...stable(result), ...(changes && { changes }) })}\n` : reconciliationText(result, list, changes, advice),
    );
    return isWhole(result, list) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    output.err(`${forCommandLine(errorSentence(error))}\n`);
    return 2;
  }
}

const isWhole = ({ kind, unplaced, problems }: Reconciliation, { placements, isBlank }: PlacedList): boolean =>
  // ICE has published pending lists without a row.
  kind !== null && !(isBlank && kind === 'participating') && (unplaced === 0 || isOfStates(placements)) && areMended(problems);

const areMended = (problems: readonly Problem[]): boolean => problems.every(({ mended }) => mended === true);

/** The printed form promises four keys of a problem. */
const stable = <Result extends { readonly problems: readonly Problem[] }>(result: Result) => ({
  ...result,
  problems: result.problems.map((problem) => {
    const { row, column, value } = problem;
    return { row, column, value, message: forCommandLine(problemSentence(problem)) };
  }),
});
