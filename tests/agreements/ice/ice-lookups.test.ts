import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLookups } from '../../../src/agreements/ice/load-lookups.js';
import { stateOf } from '../../../src/geography/fips.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { lookupTables, lookupsModule } from '../../../data/lookups/pack-lookups.js';
import { lookups as packed } from '../../../data/lookups/lookups.js';

const folder = new URL('../../../data/lookups/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('the lookup tables', () => {
  it('are what the importer loads', () => {
    expect(read('lookups.ts')).toBe(lookupsModule(lookupTables(read)));
  });

  it('give only codes of counties, in the state they say', async () => {
    const gazetteer = await loadGazetteer();
    const stateFips = new Map(gazetteer.states.map(({ state, id }) => [state, id]));
    const rows = packed.counties.split('\n').map((line) => line.split('\t'));
    expect(rows.length).toBeGreaterThan(300);
    for (const [state = '', printed, agency, codes = '', actual = ''] of rows) {
      for (const code of codes.split(';').filter((text) => text !== '')) {
        expect(gazetteer.get(code), `${state} ${printed} ${agency}: ${code}`).toBeDefined();
        expect(stateOf(code), `${state} ${printed} ${agency}`).toBe(stateFips.get(actual === '' ? state : actual));
      }
    }
  });

  it('never give a county to a name that is right, other than for the agency they name', async () => {
    const gazetteer = await loadGazetteer();
    const lookups = await loadLookups();
    for (const { state, name } of gazetteer.counties) {
      expect(lookups.county(state, name, 'Another Police Department'), `${state} ${name}`).toBeNull();
    }
  });

  it('say for every row on what it rests', () => {
    for (const name of ['county-aliases.csv', 'county-additions.csv', 'county-fill.csv', 'statewide-agencies.csv']) {
      const [header = '', ...lines] = read(name).trimEnd().split('\n');
      expect(header.split(',').at(-1)).toBe('evidence');
      for (const line of lines) expect(line, name).not.toMatch(/,$/);
    }
  });
});
