import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('loadOnce where nothing is heard', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Loads that never end, until one is told to. */
  function hanging(): { load: () => Promise<string>; answer: (call: number) => void; calls: () => number } {
    const answers: ((value: string) => void)[] = [];
    const load = (): Promise<string> => new Promise((resolve) => answers.push(resolve));
    return { load, answer: (call) => answers[call]?.(`answer ${call}`), calls: () => answers.length };
  }

  it('asks again beside the first, and takes what comes first', async () => {
    for (const call of [0, 1]) {
      const { load, answer, calls } = hanging();
      const loaded = loadOnce(load)();
      await vi.advanceTimersByTimeAsync(19_000);
      expect(calls()).toBe(1);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(calls()).toBe(2);
      answer(call);
      expect(await loaded).toBe(`answer ${call}`);
    }
  });

  it('gives up after the second, says so, and starts anew at the next call', async () => {
    const { load, answer, calls } = hanging();
    const get = loadOnce(load);
    const failed = get().catch((error: unknown) => String(error));
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await failed).toContain('could not be fetched');
    const again = get();
    expect(calls()).toBe(3);
    answer(2);
    expect(await again).toBe('answer 2');
  });
});

it('says of a file of another release that it is one', async () => {
  const get = loadOnce(() => Promise.reject(new Error('./part.js', { cause: 'release' })));
  await expect(get()).rejects.toThrow('A file that belongs to the map is of another release of it. Reloading the page may help.');
});
