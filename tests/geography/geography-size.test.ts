import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const { resolve } = createRequire(import.meta.url);

function brotliSize(...files: readonly (string | URL)[]): number {
  return brotliCompressSync(Buffer.concat(files.map((file) => readFileSync(file)))).length;
}

function moduleAt(file: string): URL {
  return new URL(`../../data/${file}`, import.meta.url);
}

describe('the bundled geography', () => {
  it.each([2017, 2023])('sends the counties of %i with names and population in 0.45 of the stock file', (vintage) => {
    const stock = brotliSize(resolve('us-atlas/counties-albers-10m.json'));
    expect(brotliSize(moduleAt(`geography/counties-${vintage}.ts`), moduleAt('gazetteer/gazetteer.ts'))).toBeLessThan(0.45 * stock);
  });

  it.each([2017, 2023])('sends the states of %i in 0.6 of the stock file and 15,000 bytes', (vintage) => {
    const size = brotliSize(moduleAt(`geography/states-${vintage}.ts`));
    expect(size).toBeLessThan(0.6 * brotliSize(resolve('us-atlas/states-albers-10m.json')));
    expect(size).toBeLessThan(15_000);
  });
});
