// From gazetteer.csv to the packed text in gazetteer.ts. The form is described in src/geography/names/read-gazetteer.ts.
import Papa from 'papaparse';

const kindCodes = new Map([
  ['County', 'c'],
  ['Parish', 'p'],
  ['Municipio', 'm'],
  ['city', 'y'],
  ['Borough', 'b'],
  ['Census Area', 'a'],
  ['Planning Region', 'r'],
  ['City and Borough', 'x'],
  ['Municipality', 'u'],
  ['District', 'd'],
  ['Island', 'i'],
  ['', 'n'],
]);

export function parseGazetteer(csv) {
  const { data, errors } = Papa.parse(csv, { header: true, comments: '#', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`gazetteer.csv: ${errors[0].message} (row ${errors[0].row})`);
  return data;
}

export function packGazetteer(rows) {
  const states = rows.filter(({ fips }) => fips.length === 2);
  const counties = states.map((state) => rows.filter(({ fips }) => fips.length === 5 && fips.startsWith(state.fips)));
  const kinds = counties.map((inState) => mostCommon(inState.map(({ kind }) => kind)));
  return [
    packYears(rows),
    states.map((state, i) => [state.fips, kindCode(kinds[i]), state.population, state.land_km2].join(' ')).join('\n'),
    counties.map((inState, i) => inState.map((row, j) => packName(row, inState[j - 1], kinds[i])).join()).join('\n'),
    packNumbers(counties.flat().map((row) => (row.population ? Number(row.population) + 1 : 0))),
    packNumbers(counties.flat().map((row) => packLand(row.land_km2))),
  ].join('|');
}

export function gazetteerModule(rows) {
  return [
    '// Made from gazetteer.csv by data/build-gazetteer.mjs; the form is described in src/geography/names/read-gazetteer.ts.',
    `export const packedGazetteer = ${JSON.stringify(packGazetteer(rows))};`,
    '',
  ].join('\n');
}

function packName(row, previous, usualKind) {
  const code = Number(row.fips.slice(2));
  const expected = previous ? Number(previous.fips.slice(2)) + 2 : 1;
  const vintage = { '2017 2023': '', 2017: '<', 2023: '>' }[row.vintages];
  const kind = row.kind === usualKind ? '' : `/${kindCode(row.kind)}`;
  return `${vintage}${code === expected ? '' : code}${row.name}${kind}`;
}

/** "2025 2021 09001,09003": the usual year, then others with the codes they hold for. */
function packYears(rows) {
  const years = [...new Set(rows.map((row) => row.population_year).filter(Boolean))];
  const usual = mostCommon(rows.map((row) => row.population_year).filter(Boolean));
  const others = years.filter((year) => year !== usual).sort();
  return [usual, ...others.flatMap((year) => [year, rows.filter((row) => row.population_year === year).map(({ fips }) => fips)])].join(' ');
}

/** 0 for none, otherwise 1 more than (power of ten × 900 + first three digits − 100): 1.23 is 24, 12.3 is 924. */
function packLand(text) {
  if (!text) return 0;
  const [digits, power] = Number(text).toExponential(2).replace('.', '').split('e').map(Number);
  return power * 900 + digits - 100 + 1;
}

/** Whole numbers in base 36, digit by digit: all first digits, then all second ones. A tenth smaller, compressed, than one after the other. */
function packNumbers(numbers) {
  const width = Math.max(...numbers).toString(36).length;
  const digits = numbers.map((number) => number.toString(36).padStart(width, '0'));
  return Array.from({ length: width }, (_, place) => digits.map((each) => each[place]).join('')).join('\n');
}

function kindCode(kind) {
  const code = kindCodes.get(kind);
  if (!code) throw new Error(`gazetteer.csv: unknown kind of place: ${kind}`);
  return code;
}

function mostCommon(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
