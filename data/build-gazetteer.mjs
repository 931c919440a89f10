// Writes data/gazetteer/gazetteer.csv from the Census tables beside the repository, and data/gazetteer/gazetteer.ts from that file.
// Without the tables the committed gazetteer.csv stands, and only gazetteer.ts is written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';
import { gazetteerModule, parseGazetteer } from './gazetteer/pack-gazetteer.mjs';

const tables = new URL('../../shared/data/geo/', import.meta.url);
const table = new URL('gazetteer/gazetteer.csv', import.meta.url);
const module = new URL('gazetteer/gazetteer.ts', import.meta.url);

const columns = ['fips', 'state', 'name', 'kind', 'population', 'population_year', 'land_km2', 'vintages'];

const header = [
  '# Counties and county equivalents of the United States, its states and its island areas.',
  '# Names, kinds and land area: Census Bureau, cartographic boundary files 2024; the nine units retired since: files of 2021 and 2017.',
  '# Residents on 1 July of population_year: Census Bureau, population estimates vintage 2025 (counties of Connecticut: vintage 2021).',
  '# Blank where these tables give none: residents of Puerto Rico and the island areas, land of the island areas.',
  '# Island areas: names from us-atlas 3.0.1 (Census 2017), kinds from the Census list of county codes.',
  '# land_km2: land in square kilometres, three significant digits. vintages: the boundaries in which the code is drawn.',
];

if (existsSync(tables)) writeFileSync(table, gazetteerTable());
else console.log(`${tables.pathname} is not here, so the committed ${table.pathname} is packed as it stands.`);
writeFileSync(module, gazetteerModule(parseGazetteer(readFileSync(table, 'utf8'))));

function gazetteerTable() {
  const rows = [...states(), ...presentCounties(), ...retiredCounties(), ...islandCounties()];
  rows.sort((a, b) => (a.fips < b.fips ? -1 : 1));
  assertWhole(rows);
  return [...header, columns.join(), ...rows.map(line), ''].join('\n');
}

function states() {
  return read('states.csv').map((row) => ({
    fips: row.fips,
    state: row.abbr,
    name: row.name,
    kind: '',
    ...residents(row.pop_2025, 2025),
    land_km2: land(row.land_m2),
    vintages: '2017 2023',
  }));
}

function presentCounties() {
  return read('counties.csv').map((row) => ({
    ...named(row),
    ...residents(row.pop_2025, 2025),
    vintages: row.in_us_atlas_3 === 'yes' ? '2017 2023' : '2023',
  }));
}

function retiredCounties() {
  return read('counties-legacy.csv').map((row) => ({
    ...named(row),
    ...residents(row.pop_latest, row.pop_latest_year),
    vintages: '2017',
  }));
}

function islandCounties() {
  const kinds = { AS: 'District', GU: '', MP: 'Municipality', VI: 'Island' };
  const atlas = createRequire(import.meta.url)('us-atlas/counties-10m.json');
  const codes = new Map(read('states.csv').map((row) => [row.fips, row.abbr]));
  return atlas.objects.counties.geometries
    .map(({ id, properties }) => ({ id, name: properties.name, state: codes.get(id.slice(0, 2)) }))
    .filter(({ state }) => state in kinds)
    .map(({ id, name, state }) => ({
      fips: id,
      state,
      name,
      kind: kinds[state],
      ...residents('', ''),
      land_km2: '',
      vintages: '2017 2023',
    }));
}

function named(row) {
  if (!row.legal_name.startsWith(row.name)) throw new Error(`${row.fips}: ${row.legal_name} does not begin with ${row.name}`);
  return {
    fips: row.fips,
    state: row.state,
    name: row.name,
    kind: row.legal_name.slice(row.name.length).trim(),
    land_km2: land(row.land_m2),
  };
}

function residents(population, year) {
  return { population, population_year: population ? String(year) : '' };
}

function land(squareMetres) {
  return squareMetres ? String(Number((Number(squareMetres) / 1e6).toPrecision(3))) : '';
}

/** Counts known from the Census Bureau; a table that lost a row must not pass. */
function assertWhole(rows) {
  const counties = rows.filter((row) => row.fips.length === 5);
  const found = [
    rows.length - counties.length,
    ...['2017 2023', '2023', '2017'].map((v) => counties.filter((row) => row.vintages === v).length),
  ];
  if (String(found) !== '56,3222,11,9') throw new Error(`states, shared, present and retired counties: ${found}`);
  if (new Set(rows.map((row) => row.fips)).size !== rows.length) throw new Error('a code stands twice');
}

function read(name) {
  return Papa.parse(readFileSync(new URL(name, tables), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function line(row) {
  return Papa.unparse([columns.map((column) => row[column])]);
}
