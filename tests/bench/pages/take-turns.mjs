/** How often each page is visited: `BENCH_VISITS=3` is enough to look. */
export const visits = Number(process.env.BENCH_VISITS ?? 9);

/**
 * Calls each task so many times, in turns, so that all meet the same machine.
 *
 * @template T
 * @param {Record<string, () => Promise<T>>} tasks
 * @param {number} [rounds]
 * @returns {Promise<Record<string, T[]>>}
 */
export async function takeTurns(tasks, rounds = visits) {
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) results[name].push(await task());
  }
  return results;
}
