import { noticeKey } from '../fold-notices.js';
import { maxProblems } from './limits.js';
import { isNotice } from '../is-notice.js';
import type { Problem } from '../problem.js';

/** What was not understood of a table: the first problems, and how many more there are. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  // A list prints a new name in every row, and would leave no room for what is wrong.
  readonly #told = new Set<string>();
  #more = 0;

  constructor(problems: readonly Problem[] = []) {
    for (const problem of problems) this.push(problem);
  }

  push(problem: Problem): void {
    if (isNotice(problem)) {
      const key = noticeKey(problem);
      if (this.#told.has(key)) return;
      this.#told.add(key);
    }
    if (this.#kept.length < maxProblems) this.#kept.push(problem);
    else this.#more += problem.code === 'more-problems' ? problem.more : 1;
  }

  /** The problems kept, and last of all the count of the others. */
  all(): readonly Problem[] {
    const [first] = this.#kept;
    if (this.#more === 0 || first === undefined) return this.#kept;
    return [...this.#kept, { code: 'more-problems', row: 0, column: '', value: '', more: this.#more }];
  }
}
