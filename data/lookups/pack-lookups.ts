import type { PackedLookups } from '../../src/agreements/ice/ice-lookups.js';
import { foldText } from '../../src/agreements/fold-text.js';
import { parseCsv, type Row } from '../read-csv.js';

const names = ['county-aliases.csv', 'county-additions.csv', 'county-fill.csv', 'spellings.csv', 'statewide-agencies.csv'] as const;

/** The tables in `data/lookups`, as their CSV text. */
export type LookupTables = Readonly<Record<(typeof names)[number], string>>;

/** The tables, each read by its name. */
export function lookupTables(read: (name: string) => string): LookupTables {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as LookupTables;
}

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
  const spellings = parseCsv(tables['spellings.csv'], 'spellings.csv');
  // The project's own additions come last, so that they stand where a research table has the same key.
  const counties = (['county-fill.csv', 'county-aliases.csv', 'county-additions.csv'] as const).flatMap((name) =>
    parseCsv(tables[name], name),
  );
  return {
    states: lines(meanings(spellings, 'STATE')),
    models: lines(meanings(spellings, 'SUPPORT TYPE')),
    types: lines(meanings(spellings, 'TYPE')),
    noCounty: meanings(spellings, 'COUNTY')
      .map(([printed]) => printed)
      .join('\n'),
    counties: lines(counties.map(countyCells)),
    statewide: lines(
      parseCsv(tables['statewide-agencies.csv'], 'statewide-agencies.csv').map(({ state = '', agency = '' }) => [state, foldText(agency)]),
    ),
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
