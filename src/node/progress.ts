import type { Output } from './output.js';

/** Milliseconds between two words of progress. */
const PAUSE = 1_000;

/** Says which of many is being worked on, at most once a second, so that short work is silent. */
export function progress(total: number, output: Output): (done: number, what: string) => void {
  let last = Date.now();
  return (done, what) => {
    if (Date.now() - last < PAUSE) return;
    last = Date.now();
    output.err(`${done} of ${total}: ${what}\n`);
  };
}
