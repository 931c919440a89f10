import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progress } from '../../src/node/progress.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('counts from one, and speaks at most once a second', () => {
  let said = '';
  const report = progress(3, { out: () => undefined, err: (text) => (said += text) });
  for (const [file, wait] of [
    ['a.csv', 1_000],
    ['b.csv', 10],
    ['c.csv', 1_000],
  ] as const) {
    vi.advanceTimersByTime(wait);
    report(file);
  }
  expect(said).toBe('1 of 3: a.csv\n3 of 3: c.csv\n');
});
