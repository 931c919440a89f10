import type { Gazetteer, Place } from './gazetteer.js';
import type { Fips, Vintage } from '../geography.js';
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
 * Reads the packed table of places: five parts with bars between.
 *
 * 1. The year of the population figures, then other years, each with the codes it holds for.
 * 2. A line per state, in FIPS order: its code, the letter of its usual kind of county, its residents, its land in km².
 * 3. A line per state with the names of its counties, in order of code. A code is two more than the one before (the
 *    first is 001) unless three digits precede the name. `<` and `>` mark units of one vintage, `/y` an unusual kind.
 * 4. The residents of all counties, plus one; 0 where there is no figure.
 * 5. Their land: the first three digits and the power of ten, as one number, plus one; 0 where there is no figure.
 *
 * The numbers of parts 4 and 5 are in base 36 with a line per digit: all first digits, then all second ones.
 */
export function readGazetteer(packed: string): Gazetteer {
  const [years = '', heads = '', names = '', residents = '', land = ''] = packed.split('|');
  const yearOf = readYears(years);
  const states = heads.split('\n').map((head) => readState(head, yearOf));
  const usualKinds = heads.split('\n').map((head) => head.split(' ')[1] ?? '');
  const populations = readNumbers(residents);
  const areas = readNumbers(land);
  const counties: Place[] = [];
  names.split('\n').forEach((line, i) => {
    const state = states[i] as Place;
    for (const { id, name, shortName, vintages } of readNames(line.split(','), state.id, usualKinds[i] as string)) {
      const population = (populations[counties.length] ?? 0) - 1;
      const known = population >= 0;
      counties.push({
        id,
        name,
        shortName,
        state: state.state,
        population: known ? population : null,
        populationYear: known ? yearOf(id) : null,
        landArea: readLand(areas[counties.length] ?? 0),
        vintages,
      });
    }
  });
  const places = new Map<Fips, Place>([...states, ...counties].map((place) => [place.id, place]));
  return { states, counties, get: (id) => places.get(id) };
}

function readYears(text: string): (code: Fips) => number {
  const [usual, ...others] = text.split(' ');
  const years = new Map<Fips, number>();
  for (let i = 0; i < others.length; i += 2) {
    for (const code of others[i + 1]?.split(',') ?? []) years.set(code, Number(others[i]));
  }
  return (code) => years.get(code) ?? Number(usual);
}

function readState(head: string, yearOf: (code: Fips) => number): Place {
  const [fips = '', , residents = '', land = ''] = head.split(' ');
  const state = listedStates.find((listed) => listed.fips === fips);
  if (!state) throw new Error(`unknown state in the packed gazetteer: ${fips}`);
  return {
    id: fips,
    name: state.name,
    shortName: state.name,
    state: state.postal,
    population: residents ? Number(residents) : null,
    populationYear: residents ? yearOf(fips) : null,
    landArea: land ? Number(land) : null,
    vintages: bothVintages,
  };
}

function readNames(texts: readonly string[], state: Fips, usualKind: string): Pick<Place, 'id' | 'name' | 'shortName' | 'vintages'>[] {
  let code = -1;
  return texts.map((text) => {
    const [, sign = '', digits = '', shortName = '', kindLetter = usualKind] = packedName.exec(text) ?? [];
    code = digits ? Number(digits) : code + 2;
    const kind = kinds[kindLetter];
    return {
      id: state + String(code).padStart(3, '0'),
      name: kind ? `${shortName} ${kind}` : shortName,
      shortName,
      vintages: vintagesBySign[sign] ?? bothVintages,
    };
  });
}

function readNumbers(text: string): number[] {
  const places = text.split('\n');
  return [...(places[0] ?? '')].map((_, i) => parseInt(places.map((digits) => digits.charAt(i)).join(''), 36));
}

function readLand(packed: number): number | null {
  if (packed === 0) return null;
  const power = Math.floor((packed - 1) / 900);
  return Number(`${((packed - 1) % 900) + 100}e${power - 2}`);
}
