import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isCounty, stateOf } from '../../src/geography/fips.js';
import { type Row, readCsv } from '../read-csv.js';
import type { GazetteerRow } from './pack-gazetteer.js';

/** The tables that {@link tabulateGazetteer} reads. */
export const censusTables = ['states.csv', 'counties.csv', 'counties-legacy.csv'];

const columns: readonly (keyof GazetteerRow)[] = ['fips', 'state', 'name', 'kind', 'population', 'population_year', 'land_km2', 'vintages'];

const header = [
  '# Counties and county equivalents of the United States, its states and its island areas.',
  '# Names, kinds and land area: Census Bureau, cartographic boundary files 2024; the nine units retired since: files of 2021 and 2017.',
  '# Residents on 1 July of population_year: Census Bureau, population estimates vintage 2025 (counties of Connecticut: vintage 2021).',
  '# Blank where these tables give none: residents of Puerto Rico and the island areas, land of the island areas.',
  '# Island areas: names from us-atlas 3.0.1 (Census 2017), kinds from the Census list of county codes.',
  '# land_km2: land in square kilometers, three significant digits. vintages: the boundaries in which the code is drawn.',
];

/** The kind of place that the counties of the island areas are. */
const islandKinds: Readonly<Record<string, string>> = { AS: 'District', GU: '', MP: 'Municipality', VI: 'Island' };

/**
 * Makes the text of `gazetteer.csv` from a folder of tables of the Census Bureau.
 *
 * @throws {Error} when a place is missing or stands twice.
 */
export function tabulateGazetteer(folder: URL): string {
  const read = (name: string): Row[] => readCsv(new URL(name, folder));
  const states = read('states.csv');
  const rows = [
    ...states.map(stateRow),
    ...read('counties.csv').map(presentCounty),
    ...read('counties-legacy.csv').map(retiredCounty),
    ...islandCounties(states),
  ].sort((a, b) => (a.fips < b.fips ? -1 : 1));
  assertWhole(rows);
  return [...header, columns.join(), ...rows.map((row) => Papa.unparse([columns.map((column) => row[column])])), ''].join('\n');
}

function stateRow({ fips = '', abbr = '', name = '', pop_2025 = '', land_m2 = '' }: Row): GazetteerRow {
  return { fips, state: abbr, name, kind: '', ...residents(pop_2025, '2025'), land_km2: land(land_m2), vintages: '2017 2023' };
}

function presentCounty(row: Row): GazetteerRow {
  return { ...named(row), ...residents(row.pop_2025, '2025'), vintages: row.in_us_atlas_3 === 'yes' ? '2017 2023' : '2023' };
}

function retiredCounty(row: Row): GazetteerRow {
  return { ...named(row), ...residents(row.pop_latest, row.pop_latest_year), vintages: '2017' };
}

function islandCounties(states: readonly Row[]): GazetteerRow[] {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ counties: GeometryCollection }>;
  const codes = new Map(states.map(({ fips = '', abbr = '' }) => [fips, abbr]));
  return atlas.objects.counties.geometries.flatMap(({ id, properties }): GazetteerRow[] => {
    const fips = String(id);
    const state = codes.get(stateOf(fips)) ?? '';
    const kind = islandKinds[state];
    if (kind === undefined) return [];
    const { name } = properties as { readonly name: string };
    return [{ fips, state, name, kind, ...residents('', ''), land_km2: '', vintages: '2017 2023' }];
  });
}

function named({ fips = '', state = '', name = '', legal_name = '', land_m2 = '' }: Row) {
  if (!legal_name.startsWith(name)) throw new Error(`${fips}: ${legal_name} does not begin with ${name}`);
  return { fips, state, name, kind: legal_name.slice(name.length).trim(), land_km2: land(land_m2) };
}

function residents(population = '', year = '') {
  return { population, population_year: population === '' ? '' : year };
}

function land(squareMeters: string): string {
  return squareMeters === '' ? '' : String(Number((Number(squareMeters) / 1e6).toPrecision(3)));
}

/** Counts known from the Census Bureau; a table that lost a row must not pass. */
function assertWhole(rows: readonly GazetteerRow[]): void {
  const counties = rows.filter(({ fips }) => isCounty(fips));
  const found = [
    rows.length - counties.length,
    ...['2017 2023', '2023', '2017'].map((vintages) => counties.filter((row) => row.vintages === vintages).length),
  ].join();
  if (found !== '56,3222,11,9') throw new Error(`states, shared, present and retired counties: ${found}`);
  if (new Set(rows.map(({ fips }) => fips)).size !== rows.length) throw new Error('a code stands twice');
}
