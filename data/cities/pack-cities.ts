import { stateOf } from '../../src/geography/fips.js';
import { parseCsv } from '../read-csv.js';

/** One row of `cities.csv`: a name, and the codes of its counties with semicolons between. */
export interface CityRow {
  readonly counties: string;
  readonly name: string;
}

/** Reads `cities.csv`; its comment lines are left out. */
export function parseCities(csv: string): CityRow[] {
  return parseCsv(csv, 'cities.csv') as unknown as CityRow[];
}

/** Packs the table into the text that `src/geography/names/read-cities.ts` reads, and describes. */
export function packCities(rows: readonly CityRow[]): string {
  const states = [...new Set(rows.map(({ counties }) => stateOf(counties)))];
  return states.map((state) => state + packState(rows.filter(({ counties }) => counties.startsWith(state)))).join('\n');
}

function packState(rows: readonly CityRow[]): string {
  const codesOf = ({ counties }: CityRow): string => counties.replace(/(^|;)\d\d/g, '$1');
  return rows.map((row, i) => (i > 0 && codesOf(rows[i - 1] as CityRow) === codesOf(row) ? '' : codesOf(row)) + row.name).join();
}

/** The source of `cities.ts`. */
export function citiesModule(rows: readonly CityRow[]): string {
  return [
    '// Made from cities.csv by data/build-cities.mjs; the form is described in src/geography/names/read-cities.ts.',
    `export const packedCities = ${JSON.stringify(packCities(rows))};`,
    '',
  ].join('\n');
}
