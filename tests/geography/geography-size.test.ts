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

/** The files from which boundaries are made: those of 2017 are what differs from those of 2023. */
function modulesOf(level: string, vintage: number): URL[] {
  return [2023, 2017].filter((each) => each >= vintage).map((each) => moduleAt(`geography/${level}-${each}.ts`));
}

// Brotli at its best takes seconds on a busy machine, and so stands outside of a single test's time.
const stock = brotliSize(resolve('us-atlas/counties-albers-10m.json'));

describe('the bundled geography', () => {
  it.each([2017, 2023])('sends the counties of %i with names and population in 0.45 of the stock file', (vintage) => {
    expect(brotliSize(...modulesOf('counties', vintage), moduleAt('gazetteer/gazetteer.ts'))).toBeLessThan(0.45 * stock);
  });

  it('weighs what its description says, but for versions of brotli', () => {
    const page = readFileSync('docs/geography-format.md', 'utf8');
    const said = (file: string): number => Number(page.match(new RegExp(`\`${file}\`.* ([\\d,]+) \\|`))?.[1]?.replace(',', ''));
    expect(Math.abs(said('counties-albers-10m.json') / stock - 1)).toBeLessThan(0.005);
    for (const file of ['counties-2023.ts', 'counties-2017.ts'])
      expect(Math.abs(said(file) / brotliSize(moduleAt(`geography/${file}`)) - 1)).toBeLessThan(0.005);
  });

  it('sends the states in 0.6 of the stock file and 15,000 bytes, and what was otherwise in 2017 in 4,000 more', () => {
    const size = brotliSize(moduleAt('geography/states-2023.ts'));
    expect(size).toBeLessThan(0.6 * brotliSize(resolve('us-atlas/states-albers-10m.json')));
    expect(size).toBeLessThan(15_000);
    expect(brotliSize(moduleAt('geography/states-2017.ts'))).toBeLessThan(4_000);
  });
});
