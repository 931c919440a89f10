import type { Problem } from './problem.js';

/** Whether a problem is none but news for the author: the cell was read, and what it names is new. */
export function isNotice({ code }: Pick<Problem, 'code'>): boolean {
  return code.startsWith('new-');
}
