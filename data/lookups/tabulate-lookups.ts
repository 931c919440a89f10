import Papa from 'papaparse';
import { stateOf } from '../../src/geography/fips.js';
import { type Row, readCsv } from '../read-csv.js';

/** The research tables that {@link tabulateLookups} reads. */
export const researchTables = ['geo/states.csv', 'lookups/county-aliases.csv', 'lookups/county-fill.csv', 'lookups/spellings.csv'];

const meanings: Readonly<Record<string, string>> = { County: 'county', Municipality: 'municipality', State: 'state', 'no county': '' };

/** Makes the texts of three lookup tables, by their names, from a folder of research tables. */
export function tabulateLookups(folder: URL): Readonly<Record<string, string>> {
  const read = (name: string): Row[] => readCsv(new URL(name, folder));
  const states = read('geo/states.csv');
  const postal = new Map(states.map(({ ice_name = '', abbr = '' }) => [ice_name, abbr]));
  const postalOfFips = new Map(states.map(({ fips = '', abbr = '' }) => [fips, abbr]));
  const printedStates = states.map(({ abbr, ice_name }) => ({ column: 'STATE', printed: ice_name, meaning: abbr, evidence: 'name' }));
  return {
    'county-aliases.csv': unparse(read('lookups/county-aliases.csv').map((row) => alias(row, postal, postalOfFips))),
    'county-fill.csv': unparse(read('lookups/county-fill.csv').map((row) => fill(row, postal))),
    'spellings.csv': unparse([...printedStates, ...read('lookups/spellings.csv').flatMap((row) => spelling(row, postal))]),
  };
}

function alias(row: Row, postal: ReadonlyMap<string, string>, postalOfFips: ReadonlyMap<string, string>) {
  const { county_fips = '', kind, note } = row;
  const state = postal.get(row.state ?? '');
  const actual = postalOfFips.get(stateOf(county_fips)) ?? state;
  return {
    state,
    printed: row.county_as_printed,
    agency: row.agency,
    counties: county_fips,
    names: row.county_name,
    actual_state: actual === state ? '' : actual,
    evidence: [kind, note].filter(Boolean).join(': '),
  };
}

function fill({ state = '', agency, county_fips, county_name = '', evidence }: Row, postal: ReadonlyMap<string, string>) {
  return { state: postal.get(state), agency, counties: county_fips, names: county_name.replace(/;/g, '; '), evidence };
}

function spelling(
  { column = '', as_printed: printed = '', meaning = '', times_seen_in_distinct_workbooks: times }: Row,
  postal: ReadonlyMap<string, string>,
) {
  if (column === 'MOA' || printed.startsWith('(')) return [];
  const means = column === 'STATE' ? postal.get(meaning) : (meanings[meaning] ?? meaning);
  return [{ column, printed, meaning: means, evidence: `on ${times} rows of ICE's workbooks` }];
}

function unparse(rows: readonly object[]): string {
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}
