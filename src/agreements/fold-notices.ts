import type { Problem } from './problem.js';

/** Whether a problem is none but news for the author: the cell was read, and what it names is new. */
function isNotice({ code }: Problem): boolean {
  return code.startsWith('new-');
}

/** The same problems, with each new name told once, of the first cell that has it: a list prints it in every row. */
export function foldNotices(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    if (!isNotice(problem)) return true;
    const name = [problem.code, problem.file, problem.value].join('\t');
    return !told.has(name) && told.add(name);
  });
}
