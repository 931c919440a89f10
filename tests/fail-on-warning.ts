import { afterEach, expect } from 'vitest';

const said: string[] = [];

// A test that expects a warning replaces these with a spy of its own, for as long as it runs.
console.warn = (...words: unknown[]) => void said.push(`warn: ${words.map(String).join(' ')}`);
console.error = (...words: unknown[]) => void said.push(`error: ${words.map(String).join(' ')}`);

afterEach(() => {
  expect(said.splice(0), 'what the console was told, unexpectedly').toEqual([]);
});
