import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGazetteer, stateSizesModule } from '../../../data/gazetteer/pack-gazetteer.js';
import { isDrawnIn } from '../../../src/geography/choose-vintage.js';
import { stateOf } from '../../../src/geography/fips.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { stateSizes } from '../../../src/geography/names/state-sizes.js';

const folder = new URL('../../../data/gazetteer/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('the sizes of states', () => {
  it('are what gazetteer.csv packs into', () => {
    expect(stateSizesModule(parseGazetteer(read('gazetteer.csv')))).toBe(read('state-sizes.ts'));
  });

  it('are those that the gazetteer knows', async () => {
    const { states, counties } = await loadGazetteer();
    const { states: sizes, residentsYear } = stateSizes();
    expect([...sizes.keys()]).toEqual(states.map(({ id }) => id));
    for (const { id, population, populationYear } of states) {
      const drawn = (vintage: 2017 | 2023): number =>
        counties.filter((county) => stateOf(county.id) === id && isDrawnIn(vintage, county.id)).length;
      expect(sizes.get(id)).toEqual({ counties: { 2017: drawn(2017), 2023: drawn(2023) }, residents: population });
      expect([null, residentsYear]).toContain(populationYear);
    }
  });
});
