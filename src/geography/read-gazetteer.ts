import type { Gazetteer, Place } from './gazetteer.js';
import type { Fips, Vintage } from './geography.js';
import { indexCounties } from './index-counties.js';
import { states as listedStates } from './states.js';

/** Legal kinds of counties and their equivalents, by the letter that stands for each in the packed text. */
const kinds: Readonly<Record<string, string>> = {
  a: 'Census Area',
  b: 'Borough',
  c: 'County',
  d: 'District',
  i: 'Island',
  m: 'Municipio',
  n: '',
  p: 'Parish',
  r: 'Planning Region',
  u: 'Municipality',
  x: 'City and Borough',
  y: 'city',
};

const bothVintages: readonly Vintage[] = [2017, 2023];
const vintagesBySign: Readonly<Record<string, readonly Vintage[]>> = { '<': [2017], '>': [2023] };

/** `<`, three digits of the code, the name, and `/k` for the kind; all but the name may be left out. */
const packedName = /^([<>]?)(\d*)([^/]+)(?:\/(\w))?$/;

/**
 * Reads the packed table of places.
 *
 * Five parts have bars between them: the usual year of the population figures, then four columns with one line per state, in
 * FIPS order. The first column gives the state's code, the letter of its usual kind of county, its residents and its land; the
 * others its counties' names, residents and land, in order of code, with commas between. A county's code is two more than the one
 * before (the first is 001) unless three digits precede its name. `<` and `>` mark units of one vintage, `/y` a kind
 * that is not the state's usual one, `@2021` a year that is not the usual one.
 */
export function readGazetteer(packed: string): Gazetteer {
  const [usualYear = '', ...columns] = packed.split('|');
  const [heads = [], names = [], residents = [], land = []] = columns.map((column) => column.split('\n'));
  const states: Place[] = [];
  const counties: Place[] = [];
  heads.forEach((head, i) => {
    const [fips = '', usualKind = '', people = '', area = ''] = head.split(' ');
    const state = listedStates.find((listed) => listed.fips === fips);
    if (!state) throw new Error(`unknown state in the packed gazetteer: ${fips}`);
    states.push({
      id: fips,
      name: state.name,
      shortName: state.name,
      state: state.postal,
      ...readResidents(people, usualYear),
      landArea: readNumber(area),
      vintages: bothVintages,
    });
    const countyResidents = (residents[i] ?? '').split(',');
    const countyLand = (land[i] ?? '').split(',');
    let code = -1;
    (names[i] ?? '').split(',').forEach((text, j) => {
      const [, sign = '', digits = '', shortName = '', kindLetter = usualKind] = packedName.exec(text) ?? [];
      code = digits ? Number(digits) : code + 2;
      const kind = kinds[kindLetter];
      counties.push({
        id: fips + String(code).padStart(3, '0'),
        name: kind ? `${shortName} ${kind}` : shortName,
        shortName,
        state: state.postal,
        ...readResidents(countyResidents[j] ?? '', usualYear),
        landArea: readNumber(countyLand[j] ?? ''),
        vintages: vintagesBySign[sign] ?? bothVintages,
      });
    });
  });
  return gazetteer(states, counties);
}

function gazetteer(states: readonly Place[], counties: readonly Place[]): Gazetteer {
  const places = new Map<Fips, Place>([...states, ...counties].map((place) => [place.id, place]));
  return {
    states,
    counties,
    get: (id) => places.get(id),
    findCounty: indexCounties(counties),
  };
}

function readResidents(text: string, usualYear: string): Pick<Place, 'population' | 'populationYear'> {
  const [population = '', year = usualYear] = text.split('@');
  return population ? { population: Number(population), populationYear: Number(year) } : { population: null, populationYear: null };
}

function readNumber(text: string): number | null {
  return text ? Number(text) : null;
}
