import type { Fips } from '../geography.js';

/** A city or town, and the counties that it is in. */
export interface City {
  readonly name: string;
  readonly counties: readonly Fips[];
}

/**
 * Reads packed cities; none where the text is empty. A line begins with the code of a state; its cities are parted by commas. Before each stand the last three digits of its
 * counties, with semicolons between, and nothing where they are those of the city before it: `01045;067;069Dothan,073;117Birmingham,Hoover`.
 */
export function readCities(packed: string): readonly City[] {
  if (packed === '') return [];
  return packed.split('\n').flatMap((line) => {
    const state = line.slice(0, 2);
    let counties: readonly Fips[] = [];
    return line
      .slice(2)
      .split(',')
      .map((text): City => {
        const [, codes = '', name = ''] = /^([\d;]*)(.*)$/.exec(text) ?? [];
        if (codes !== '') counties = codes.split(';').map((code) => state + code);
        return { name, counties };
      });
  });
}
