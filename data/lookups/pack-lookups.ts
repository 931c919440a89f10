import Papa from 'papaparse';
import type { PackedLookups } from '../../src/agreements/ice/ice-lookups.js';
import { foldText } from '../../src/agreements/ice/tidy-text.js';

/** The tables in `data/lookups`, as their CSV text. */
export interface LookupTables {
  readonly 'county-aliases.csv': string;
  readonly 'county-additions.csv': string;
  readonly 'county-fill.csv': string;
  readonly 'spellings.csv': string;
  readonly 'statewide-agencies.csv': string;
}

type Row = Readonly<Record<string, string>>;

/** Writes the module that the importer loads, with every name folded as the importer will fold what it reads. */
export function lookupsModule(tables: LookupTables): string {
  const fields = Object.entries(packLookups(tables)).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},\n`);
  return [
    '// Made from the tables beside it by data/build-lookups.mjs; do not edit.\n',
    "import type { PackedLookups } from '../../src/agreements/ice/ice-lookups.js';\n\n",
    `export const lookups: PackedLookups = {\n${fields.join('')}};\n`,
  ].join('');
}

function packLookups(tables: LookupTables): PackedLookups {
  const spellings = read(tables['spellings.csv']);
  // The project's own additions come last, so that they stand where a research table has the same key.
  const counties = (['county-fill.csv', 'county-aliases.csv', 'county-additions.csv'] as const).flatMap((name) => read(tables[name]));
  return {
    states: lines(meanings(spellings, 'STATE')),
    models: lines(meanings(spellings, 'SUPPORT TYPE')),
    types: lines(meanings(spellings, 'TYPE')),
    noCounty: meanings(spellings, 'COUNTY')
      .map(([printed]) => printed)
      .join('\n'),
    counties: lines(counties.map(countyCells)),
    statewide: lines(read(tables['statewide-agencies.csv']).map(({ state = '', agency = '' }) => [state, foldText(agency)])),
  };
}

function countyCells({
  state = '',
  printed = '',
  agency = '',
  counties = '',
  actual_state = '',
  names = '',
  evidence = '',
}: Row): string[] {
  const place = [state, foldText(printed), foldText(agency), counties, actual_state];
  // A cell that ICE left blank needs no word on why it is not the one.
  return printed === '' ? place : [...place, names, evidence];
}

function meanings(spellings: readonly Row[], column: string): [string, string][] {
  const rows = spellings.filter((row) => row.column === column);
  return [...new Map(rows.map(({ printed = '', meaning = '' }) => [foldText(printed), meaning]))];
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

function read(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const [fault] = errors;
  if (fault) throw new Error(`A lookup table cannot be read: ${fault.message} (row ${fault.row})`);
  return data;
}
