// How many of 3,142 counties had so many agreements on 2026-05-18, roughly: each group stands for the least of its class.
const groups = [
  [10, 10],
  [47, 5],
  [128, 3],
  [200, 2],
  [549, 1],
];
const all = 3142;

// A step that spreads the numbers over the list evenly and is the same in every run (the golden ratio).
const stride = 0.6180339887;

/**
 * A number for each unit, spread as agreements are over counties. Made up: what a page does with them takes as long.
 *
 * @param {readonly string[]} ids
 * @param {number} day another day gives other units their numbers
 * @returns {Record<string, number>}
 */
export function numbersFor(ids, day) {
  return Object.fromEntries(ids.map((id, index) => [id, numberAt(((index + 1 + day * 100) * stride) % 1)]));
}

function numberAt(share) {
  let below = 0;
  for (const [counties, least] of groups) {
    below += counties / all;
    if (share < below) return least;
  }
  return 0;
}
