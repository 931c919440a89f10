import { isCounty, stateOf } from '../../src/geography/fips.js';
import { parseCsv } from '../read-csv.js';

/** One row of `gazetteer.csv`. Every value is text, as it stands in the file. */
export interface GazetteerRow {
  readonly fips: string;
  readonly state: string;
  readonly name: string;
  readonly kind: string;
  readonly population: string;
  readonly population_year: string;
  readonly land_km2: string;
  readonly vintages: string;
}

const kindCodes: ReadonlyMap<string, string> = new Map([
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

const vintageMarks: Readonly<Record<string, string>> = { '2017 2023': '', '2017': '<', '2023': '>' };

/** Reads `gazetteer.csv`; its comment lines are left out. */
export function parseGazetteer(csv: string): GazetteerRow[] {
  return parseCsv(csv, 'gazetteer.csv') as unknown as GazetteerRow[];
}

/** Packs the table into the text that `src/geography/names/read-gazetteer.ts` reads, and describes. */
export function packGazetteer(rows: readonly GazetteerRow[]): string {
  const states = rows.filter(({ fips }) => !isCounty(fips));
  const counties = states.map((state) => rows.filter(({ fips }) => isCounty(fips) && stateOf(fips) === state.fips));
  const kinds = counties.map((inState) => mostCommon(inState.map(({ kind }) => kind)));
  return [
    packYears(rows),
    states.map((state, i) => [state.fips, kindCode(kinds[i] ?? ''), state.population, state.land_km2].join(' ')).join('\n'),
    counties.map((inState, i) => inState.map((row, j) => packName(row, inState[j - 1], kinds[i] ?? '')).join()).join('\n'),
    packNumbers(counties.flat().map((row) => (row.population ? Number(row.population) + 1 : 0))),
    packNumbers(counties.flat().map((row) => packLand(row.land_km2))),
  ].join('|');
}

/** The source of `gazetteer.ts`. */
export function gazetteerModule(rows: readonly GazetteerRow[]): string {
  return [
    '// Made from gazetteer.csv by data/build-gazetteer.mjs; the form is described in src/geography/names/read-gazetteer.ts.',
    `export const packedGazetteer = ${JSON.stringify(packGazetteer(rows))};`,
    '',
  ].join('\n');
}

/** The source of `state-sizes.ts`: what a sentence about a state needs, in half a kilobyte. `src/geography/names/state-sizes.ts` reads it. */
export function stateSizesModule(rows: readonly GazetteerRow[]): string {
  const states = rows.filter(({ fips }) => !isCounty(fips));
  const [year = '', ...others] = new Set(states.map((row) => row.population_year).filter((each) => each !== ''));
  if (others.length > 0) throw new Error(`gazetteer.csv: residents of states are of ${[year, ...others].join(' and ')}.`);
  const drawn = (state: string, vintage: string): number =>
    rows.filter(({ fips, vintages }) => isCounty(fips) && stateOf(fips) === state && vintages.includes(vintage)).length;
  const sizes = states.map(({ fips, population }) => [fips, drawn(fips, '2017'), drawn(fips, '2023'), population].join(' '));
  return [
    '// Made from gazetteer.csv by data/build-gazetteer.mjs; the form is described in src/geography/names/state-sizes.ts.',
    `export const packedStateSizes = ${JSON.stringify(`${year},${sizes.join(',')}`)};`,
    '',
  ].join('\n');
}

function packName(row: GazetteerRow, previous: GazetteerRow | undefined, usualKind: string): string {
  const code = Number(row.fips.slice(2));
  const expected = previous ? Number(previous.fips.slice(2)) + 2 : 1;
  const vintage = vintageMarks[row.vintages];
  if (vintage === undefined) throw new Error(`gazetteer.csv: unknown vintages of ${row.fips}: ${row.vintages}`);
  const kind = row.kind === usualKind ? '' : `/${kindCode(row.kind)}`;
  return `${vintage}${code === expected ? '' : code}${row.name}${kind}`;
}

/** "2025 2021 09001,09003": the usual year, then others with the codes they hold for. */
function packYears(rows: readonly GazetteerRow[]): string {
  const printed = rows.map((row) => row.population_year).filter((year) => year !== '');
  const usual = mostCommon(printed);
  const others = [...new Set(printed)].filter((year) => year !== usual).sort();
  return [usual, ...others.flatMap((year) => [year, rows.filter((row) => row.population_year === year).map(({ fips }) => fips)])].join(' ');
}

/** 0 for none, otherwise 1 more than (power of ten × 900 + first three digits − 100): 1.23 is 24, 12.3 is 924. */
function packLand(text: string): number {
  if (!text) return 0;
  const [digits = NaN, power = NaN] = Number(text).toExponential(2).replace('.', '').split('e').map(Number);
  return power * 900 + digits - 100 + 1;
}

/** Whole numbers in base 36, digit by digit: all first digits, then all second ones. A tenth smaller, compressed, than one after the other. */
function packNumbers(numbers: readonly number[]): string {
  const width = Math.max(...numbers).toString(36).length;
  const digits = numbers.map((number) => number.toString(36).padStart(width, '0'));
  return Array.from({ length: width }, (_, place) => digits.map((each) => each[place]).join('')).join('\n');
}

function kindCode(kind: string): string {
  const code = kindCodes.get(kind);
  if (code === undefined) throw new Error(`gazetteer.csv: unknown kind of place: ${kind}`);
  return code;
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
