// Writes the lookup tables in data/lookups from the research tables beside the repository, and lookups.ts from the tables.
// Without the research tables the committed ones stand, and only lookups.ts is written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import Papa from 'papaparse';

register('./typescript-loader.mjs', import.meta.url);
const { lookupsModule } = await import('./lookups/pack-lookups.ts');

const research = new URL('../../shared/data/', import.meta.url);
const tables = new URL('lookups/', import.meta.url);
const meanings = { County: 'county', Municipality: 'municipality', State: 'state', 'no county': '' };

if (existsSync(research)) writeTables();
else console.log(`${research.pathname} is not here, so the committed tables in ${tables.pathname} are packed as they stand.`);
const names = ['county-aliases.csv', 'county-additions.csv', 'county-fill.csv', 'spellings.csv', 'statewide-agencies.csv'];
const texts = names.map((name) => [name, readFileSync(new URL(name, tables), 'utf8')]);
writeFileSync(new URL('lookups.ts', tables), lookupsModule(Object.fromEntries(texts)));

function writeTables() {
  const states = read(new URL('geo/states.csv', research));
  const postal = new Map(states.map((state) => [state.ice_name, state.abbr]));
  const postalOfFips = new Map(states.map((state) => [state.fips, state.abbr]));

  const aliases = read(new URL('lookups/county-aliases.csv', research)).map((row) => {
    const state = postal.get(row.state);
    const actual = postalOfFips.get(row.county_fips.slice(0, 2)) ?? state;
    return {
      state,
      printed: row.county_as_printed,
      agency: row.agency,
      counties: row.county_fips,
      names: row.county_name,
      actual_state: actual === state ? '' : actual,
      evidence: [row.kind, row.note].filter(Boolean).join(': '),
    };
  });
  write('county-aliases.csv', aliases);

  const fills = read(new URL('lookups/county-fill.csv', research)).map((row) => ({
    state: postal.get(row.state),
    agency: row.agency,
    counties: row.county_fips,
    names: row.county_name.replace(/;/g, '; '),
    evidence: row.evidence,
  }));
  write('county-fill.csv', fills);

  const printedStates = states.map(({ abbr, ice_name }) => ({ column: 'STATE', printed: ice_name, meaning: abbr, evidence: 'name' }));
  const spellings = read(new URL('lookups/spellings.csv', research)).flatMap((row) => spelling(row, postal));
  write('spellings.csv', [...printedStates, ...spellings]);
}

function spelling({ column, as_printed: printed, meaning, times_seen_in_distinct_workbooks: times }, postal) {
  if (column === 'MOA' || printed.startsWith('(')) return [];
  const means = column === 'STATE' ? postal.get(meaning) : (meanings[meaning] ?? meaning);
  return [{ column, printed, meaning: means, evidence: `on ${times} rows of ICE's workbooks` }];
}

function read(file) {
  const { data, errors } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file.pathname}: ${errors[0].message} (row ${errors[0].row})`);
  return data;
}

function write(name, rows) {
  writeFileSync(new URL(name, tables), `${Papa.unparse(rows, { newline: '\n' })}\n`);
}
