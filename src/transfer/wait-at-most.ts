/** Waits for all of some promises, so many milliseconds at most. */
export function waitAtMost(milliseconds: number, promises: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.race([Promise.all(promises), new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
