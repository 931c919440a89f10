import type { Problem } from './problem.js';

/** Whether a problem is none but news for the author: what it is about was read as printed. */
export function isNotice({ code }: Pick<Problem, 'code'>): boolean {
  return /^(new|noted)-/.test(code);
}
