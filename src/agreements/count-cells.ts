import { isNotice } from './is-notice.js';
import type { Problem } from './problem.js';

/** How many cells could not be read as printed, those that are only counted with them. News for the author is none. */
export function countCells(problems: readonly Problem[]): number {
  let cells = 0;
  for (const problem of problems) cells += problem.code === 'more-problems' ? problem.more : isNotice(problem) ? 0 : 1;
  return cells;
}
