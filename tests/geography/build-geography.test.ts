import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltModule, buildGeography } from '../../data/geography/build-geography.js';

// CSS pixels on a map 960 wide; the sheet is 975 units wide.
const pixels = 960 / 975;

describe('the geography build', () => {
  let built: BuiltModule[] = [];
  beforeAll(() => {
    built = buildGeography();
  }, 120_000);

  it('makes the committed modules, byte for byte', () => {
    const committed = built.map(({ file }) => readFileSync(new URL(`../../data/geography/${file}`, import.meta.url), 'utf8'));
    expect(built.map(({ text }, i) => text === committed[i])).toEqual([true, true, true, true]);
  });

  it('has every unit of both vintages', () => {
    expect(built.map(({ file, units }) => [file, units])).toEqual([
      ['counties-2017.ts', 3231],
      ['states-2017.ts', 56],
      ['counties-2023.ts', 3233],
      ['states-2023.ts', 56],
    ]);
  });

  it('displaces no boundary by more than 0.14 px', () => {
    for (const { displacement } of built) {
      expect(displacement.largest * pixels).toBeLessThan(0.14);
      expect(displacement.percentile99 * pixels).toBeLessThan(0.12);
    }
  });
});
