import { isNotice } from './is-notice.js';
import type { Problem } from './problem.js';

/** By what a notice is the same as another. */
export function noticeKey({ code, file, value, row }: Problem): string {
  const isOfAll = code === 'noted-states' || code === 'noted-state-code';
  return [code, file, isOfAll ? '' : value, isOfAll || code.startsWith('new-') ? '' : row].join('\t');
}

/** The same problems, with each new name told once, of the first cell that has it: a list prints it in every row. */
export function foldNotices(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    if (!isNotice(problem)) return true;
    const name = noticeKey(problem);
    return !told.has(name) && told.add(name);
  });
}
