// From gazetteer.csv to the packed text in gazetteer.ts. The form is described in src/geography/read-gazetteer.ts.
import Papa from 'papaparse';

const kindCodes = new Map([
  ['County', 'c'], ['Parish', 'p'], ['Municipio', 'm'], ['city', 'y'], ['Borough', 'b'], ['Census Area', 'a'],
  ['Planning Region', 'r'], ['City and Borough', 'x'], ['Municipality', 'u'], ['District', 'd'], ['Island', 'i'], ['', 'n'],
]);

export function parseGazetteer(csv) {
  const { data, errors } = Papa.parse(csv, { header: true, comments: '#', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`gazetteer.csv: ${errors[0].message} (row ${errors[0].row})`);
  return data;
}

export function packGazetteer(rows) {
  const isState = (row) => row.fips.length === 2;
  const year = mostCommon(rows.map((row) => row.population_year).filter(Boolean));
  const blocks = rows.filter(isState).map((state) => {
    const counties = rows.filter((row) => !isState(row) && row.fips.startsWith(state.fips));
    const kind = mostCommon(counties.map((row) => row.kind));
    return [
      [state.fips, kindCode(kind), count(state, year), state.land_km2].join(' '),
      counties.map((row, i) => packName(row, counties[i - 1], kind)).join(),
      counties.map((row) => count(row, year)).join(),
      counties.map((row) => row.land_km2).join(),
    ];
  });
  const columns = [0, 1, 2, 3].map((i) => blocks.map((block) => block[i]).join('\n'));
  return [year, ...columns].join('|');
}

export function gazetteerModule(rows) {
  return [
    '// Made from gazetteer.csv by data/build-gazetteer.mjs; the form is described in src/geography/read-gazetteer.ts.',
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

function count(row, usualYear) {
  return row.population && row.population_year !== usualYear ? `${row.population}@${row.population_year}` : row.population;
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
