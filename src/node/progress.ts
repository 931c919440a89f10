import type { Output } from './output.js';

/** Milliseconds between two words of progress. */
const pause = 1_000;

/** Called as each of many begins: says which one it is, at most once a second, so that short work is silent. */
export function progress(total: number, output: Output): (what: string) => void {
  let last = Date.now();
  let begun = 0;
  return (what) => {
    begun += 1;
    if (Date.now() - last < pause) return;
    last = Date.now();
    output.err(`${begun} of ${total}: ${what}\n`);
  };
}
