import type { Problem } from '../agreements/problem.js';

/** The problems of several files in one list, each naming its file; those of a single file are as they were. */
export function joinProblems(lists: readonly { readonly file: string; readonly problems: readonly Problem[] }[]): Problem[] {
  return lists.flatMap(({ file, problems }) => (lists.length === 1 ? problems : problems.map((problem) => ({ ...problem, file }))));
}
