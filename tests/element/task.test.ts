import { describe, expect, it, vi } from 'vitest';
import { Task } from '../../src/element/task.js';

/** A task whose every run waits for the test to end it. */
function heldTask() {
  const runs: { args: readonly string[]; signal: AbortSignal; resolve: (value: string) => void; reject: (reason: unknown) => void }[] = [];
  const changed = vi.fn();
  const asked: { args: readonly string[] | null } = { args: ['a'] };
  const task = new Task(changed, {
    args: () => asked.args,
    task: (args, signal) => new Promise<string>((resolve, reject) => runs.push({ args, signal, resolve, reject })),
  });
  return { task, runs, changed, asked };
}

describe('a task', () => {
  it('begins once for what is asked, and anew when something else is', async () => {
    const { task, runs, asked, changed } = heldTask();
    task.follow();
    task.follow();
    expect(runs.map(({ args }) => args)).toEqual([['a']]);
    expect([task.status, task.value]).toEqual(['pending', undefined]);
    runs[0]?.resolve('A');
    await vi.waitFor(() => expect(task.value).toBe('A'));
    expect(changed).toHaveBeenCalledTimes(2);
    asked.args = ['b'];
    task.follow();
    expect([runs.length, task.status, task.value]).toEqual([2, 'pending', 'A']);
  });

  it('waits while nothing is asked for', async () => {
    const { task, runs, asked } = heldTask();
    asked.args = null;
    task.follow();
    await task.run();
    expect([runs.length, task.status]).toEqual([0, 'idle']);
  });

  it('stops and drops what was superseded, whichever comes first', async () => {
    const { task, runs, asked } = heldTask();
    const first = task.run();
    asked.args = ['b'];
    const second = task.run();
    expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    runs[1]?.resolve('B');
    await second;
    runs[0]?.resolve('A');
    await first;
    expect([task.status, task.value]).toEqual(['complete', 'B']);
  });

  it('says why it failed, always as an error, and tries again when told to', async () => {
    const { task, runs } = heldTask();
    for (const [reason, message] of [
      [new Error('Away.'), 'Away.'],
      ['Gone.', 'Gone.'],
      [undefined, 'No reason was given.'],
    ] as const) {
      const run = task.run();
      runs.at(-1)?.reject(reason);
      await run;
      expect([task.status, task.value, task.error?.message]).toEqual(['failed', undefined, message]);
    }
    task.resume();
    expect([task.status, task.error]).toEqual(['pending', undefined]);
    runs.at(-1)?.resolve('A');
    await vi.waitFor(() => expect([task.status, task.value]).toEqual(['complete', 'A']));
    task.resume();
    expect(runs).toHaveLength(4);
  });

  it('goes on after a pause, which is no failure', async () => {
    const { task, runs } = heldTask();
    const run = task.run();
    task.pause();
    expect(runs[0]?.signal.aborted).toBe(true);
    runs[0]?.reject(new DOMException('Stopped.', 'AbortError'));
    await run;
    expect([task.status, task.error]).toEqual(['failed', undefined]);
    task.resume();
    expect(runs).toHaveLength(2);
  });

  it('leaves alone what has ended when it is paused', async () => {
    const { task, runs } = heldTask();
    const run = task.run();
    runs[0]?.resolve('A');
    await run;
    task.pause();
    task.resume();
    expect([runs.length, runs[0]?.signal.aborted, task.value]).toEqual([1, false, 'A']);
  });
});
