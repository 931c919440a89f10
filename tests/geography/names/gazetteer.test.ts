import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gazetteerModule, packGazetteer, parseGazetteer } from '../../../data/gazetteer/pack-gazetteer.js';
import { packedGazetteer } from '../../../data/gazetteer/gazetteer.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { readGazetteer } from '../../../src/geography/names/read-gazetteer.js';
import { states } from '../../../src/geography/names/states.js';

const table = new URL('../../../data/gazetteer/gazetteer.csv', import.meta.url);
const module = new URL('../../../data/gazetteer/gazetteer.ts', import.meta.url);
const rows = parseGazetteer(readFileSync(table, 'utf8'));
const census = new URL('../../../../shared/data/geo/', import.meta.url);

describe('the bundled gazetteer', () => {
  it('is what gazetteer.csv packs into', () => {
    expect(gazetteerModule(rows)).toBe(readFileSync(module, 'utf8'));
  });

  it('reads back as every row of gazetteer.csv', () => {
    const { states: readStates, counties, get } = readGazetteer(packedGazetteer);
    expect(readStates.length + counties.length).toBe(rows.length);
    const number = (text: string): number | null => (text === '' ? null : Number(text));
    for (const row of rows) {
      expect(get(row.fips)).toEqual({
        id: row.fips,
        name: row.kind ? `${row.name} ${row.kind}` : row.name,
        shortName: row.name,
        state: row.state,
        population: number(row.population),
        populationYear: number(row.population_year),
        landArea: number(row.land_km2),
        vintages: row.vintages.split(' ').map(Number),
      });
    }
  });

  it('holds 3,222 present counties and equivalents, 11 of the island areas, 9 retired ones and 56 states', () => {
    const { counties, states: readStates } = readGazetteer(packedGazetteer);
    const islands = counties.filter(({ state }) => ['AS', 'GU', 'MP', 'VI'].includes(state));
    const retired = counties.filter(({ vintages }) => !vintages.includes(2023));
    expect(islands).toHaveLength(11);
    expect(retired.map(({ id }) => id)).toEqual(['02261', '09001', '09003', '09005', '09007', '09009', '09011', '09013', '09015']);
    expect(counties).toHaveLength(3222 + 11 + 9);
    expect(readStates.map(({ id, name, state }) => [id, name, state])).toEqual(
      states.map(({ fips, name, postal }) => [fips, name, postal]),
    );
  });

  it('knows who lives where, and when that was counted', () => {
    const { get } = readGazetteer(packedGazetteer);
    expect(get('12099')).toMatchObject({ name: 'Palm Beach County', shortName: 'Palm Beach', population: 1575726, populationYear: 2025 });
    expect(get('24510')).toMatchObject({ name: 'Baltimore city', landArea: 210 });
    expect(get('09001')).toMatchObject({ population: 959768, populationYear: 2021, vintages: [2017] });
    expect(get('09190')).toMatchObject({ name: 'Western Connecticut Planning Region', vintages: [2023] });
    expect(get('72127')).toMatchObject({ name: 'San Juan Municipio', population: null, populationYear: null });
    expect(get('78010')).toMatchObject({ name: 'St. Croix Island', landArea: null });
    expect(get('66010')).toMatchObject({ name: 'Guam' });
    expect(get('46113')).toBeUndefined();
  });

  it('adds up to the states’ residents in each', () => {
    const { states: readStates, counties } = readGazetteer(packedGazetteer);
    for (const state of readStates.filter(({ population }) => population !== null)) {
      const inState = counties.filter((county) => county.state === state.state && county.vintages.includes(2023));
      expect(
        inState.reduce((sum, { population }) => sum + (population ?? 0), 0),
        state.name,
      ).toBe(state.population);
    }
  });

  it('travels in 23 kB', () => {
    expect(brotliCompressSync(readFileSync(module)).length).toBeLessThan(23_000);
  });

  it('is read once per page', async () => {
    expect(await loadGazetteer()).toBe(await loadGazetteer());
  });

  it.skipIf(!existsSync(census))('has the land and residents of the Census tables (skipped: they are not beside the repository)', () => {
    const { get } = readGazetteer(packedGazetteer);
    const lines = readFileSync(new URL('counties.csv', census), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const [head = [], ...counties] = lines;
    for (const county of counties) {
      const value = (column: string): string => county[head.indexOf(column)] ?? '';
      const place = get(value('fips'));
      expect(place?.name).toBe(value('legal_name'));
      expect(String(place?.population ?? '')).toBe(value('pop_2025'));
      expect(Math.abs((place?.landArea ?? 0) / (Number(value('land_m2')) / 1e6) - 1)).toBeLessThan(0.005);
    }
  });
});

//   state 01: two counties, 001 and 005, of which the second is a city; state 66: one, without figures
const small = [
  { fips: '01', state: 'AL', name: 'Alabama', kind: '', population: '12', population_year: '2025', land_km2: '1.5', vintages: '2017 2023' },
  {
    fips: '01001',
    state: 'AL',
    name: 'Ávila & Son',
    kind: 'County',
    population: '0',
    population_year: '2025',
    land_km2: '0.123',
    vintages: '2017',
  },
  {
    fips: '01005',
    state: 'AL',
    name: "O'Brien",
    kind: 'city',
    population: '12',
    population_year: '2021',
    land_km2: '1230000',
    vintages: '2023',
  },
  { fips: '66', state: 'GU', name: 'Guam', kind: '', population: '', population_year: '', land_km2: '', vintages: '2017 2023' },
  { fips: '66010', state: 'GU', name: 'Guam', kind: '', population: '', population_year: '', land_km2: '', vintages: '2017 2023' },
];

describe('readGazetteer', () => {
  it('tells nobody living there from nobody having counted', () => {
    const { get } = readGazetteer(packGazetteer(small));
    expect(get('01001')).toMatchObject({ name: 'Ávila & Son County', population: 0, populationYear: 2025, vintages: [2017] });
    expect(get('01005')).toMatchObject({ name: "O'Brien city", population: 12, populationYear: 2021, landArea: 1230000, vintages: [2023] });
    expect(get('66010')).toMatchObject({ name: 'Guam', population: null, populationYear: null, landArea: null });
  });

  it('refuses a state nobody knows', () => {
    expect(() => readGazetteer('2025|99 c 1 1|Nowhere|1|1')).toThrow('unknown state in the packed gazetteer: 99');
  });
});
