import { describe, expect, it } from 'vitest';
import { loadOnce } from '../../src/memory/load-once.js';

/** A load that fails so many times, then gives its number. */
function failing(times: number): { load: () => Promise<number>; calls: () => number } {
  let calls = 0;
  const load = (): Promise<number> => (++calls <= times ? Promise.reject(new Error(`failure ${calls}`)) : Promise.resolve(calls));
  return { load, calls: () => calls };
}

describe('loadOnce', () => {
  it('loads when first called, and then no more', async () => {
    const { load, calls } = failing(0);
    const get = loadOnce(load);
    expect(calls()).toBe(0);
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    expect(await get()).toBe(1);
  });

  it('tries a failed load once more', async () => {
    expect(await loadOnce(failing(1).load)()).toBe(2);
  });

  it('tells all who wait when both fail, and starts anew at the next call', async () => {
    const get = loadOnce(failing(2).load);
    const results = await Promise.allSettled([get(), get()]);
    const reasons = results.map((result) => (result.status === 'rejected' ? (result.reason as Error) : null));
    expect(reasons.map((reason) => String(reason?.cause))).toEqual(['Error: failure 2', 'Error: failure 2']);
    expect(reasons[0]?.message).toBe('A file that belongs to the map could not be fetched. Reloading the page may help.');
    expect(await get()).toBe(3);
  });
});
