import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedCities } from '../../../data/cities/cities.js';
import { citiesModule, parseCities } from '../../../data/cities/pack-cities.js';
import { loadBundled } from '../../../src/agreements/load-bundled.js';
import { loadCities } from '../../../src/geography/names/load-cities.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { readCities } from '../../../src/geography/names/read-cities.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { indexInside } from '../../../src/scene/find/index-inside.js';
import { listAgencies, townOf } from '../../../src/scene/find/list-agencies.js';
import { type Hit, indexPlaces, type PlaceIndex } from '../../../src/scene/find/place-index.js';
import { searchPlaces } from '../../../src/scene/find/search-places.js';
import { english } from '../../../src/scene/words/english.js';

const said = ({ inside, label }: Hit): string => (inside ? `${inside.name}, in ${label}` : label);

async function indexOf(level: 'county' | 'state'): Promise<PlaceIndex> {
  const [geography, gazetteer, cities, { agreements }] = await Promise.all([
    loadGeography(level, 2023),
    loadGazetteer(),
    loadCities(),
    loadBundled({ withLinks: false }),
  ]);
  const units = level === 'county' ? geography.counties : geography.states;
  const places = indexPlaces(units, gazetteer, 2023, english, true);
  return { ...places, entries: [...places.entries, ...indexInside(units, gazetteer, english, cities, listAgencies(agreements))] };
}

describe('the bundled cities', () => {
  it('are what cities.csv packs into, each in counties that there are', async () => {
    const folder = new URL('../../../data/cities/', import.meta.url);
    const rows = parseCities(readFileSync(new URL('cities.csv', folder), 'utf8'));
    expect(citiesModule(rows)).toBe(readFileSync(new URL('cities.ts', folder), 'utf8'));
    const cities = readCities(packedCities);
    expect(cities.map(({ name, counties }) => ({ name, counties: counties.join(';') }))).toEqual(rows);
    const { get } = await loadGazetteer();
    expect(cities.filter(({ counties }) => counties.some((code) => !get(code)))).toEqual([]);
  });
});

describe('townOf', () => {
  it.each([
    ['Doral Police Department', 'Doral'],
    ['City of Miami Springs Police Department', 'Miami Springs'],
    ['Haines City Police Department', 'Haines City'],
    ['Tampa PD', 'Tampa'],
    ['New Port Richey Polce Department', 'New Port Richey'],
    ['Florida A&M University Board of Trustees', null],
    ['Harris County Constable Precinct 4', null],
  ])('takes %s for that of %s', (agency, town) => expect(townOf(agency)).toBe(town));
});

describe('searchPlaces with what is in places', () => {
  let counties: PlaceIndex;
  let states: PlaceIndex;
  beforeAll(async () => ([counties, states] = await Promise.all([indexOf('county'), indexOf('state')])), 60_000);
  const find = (text: string) => searchPlaces(counties, text, 8);

  it.each([
    ['doral', 'Doral, in Miami-Dade County, Florida'],
    ['doral, fl', 'Doral, in Miami-Dade County, Florida'],
    ['omaha', 'Omaha, in Douglas County, Nebraska'],
    ['wisconsin', 'Wisconsin'],
    ['palm beach', 'Palm Beach County, Florida'],
    ['pinellas', 'Pinellas County, Florida'],
    ['pinellas county sheriff', "Pinellas County Sheriff's Office, in Pinellas County, Florida"],
    ['florida department of agriculture', 'Florida Department of Agriculture, in Florida'],
    ['washington or', 'Washington County, Oregon'],
    ['harris, texas', 'Harris County, Texas'],
    ['tx harris', 'Harris County, Texas'],
    ['saint clair al', 'St. Clair County, Alabama'],
    ['miami fl', 'Miami, in Miami-Dade County, Florida'],
  ])('means by %s one place', (text, place) => {
    const { sure } = find(text);
    expect(sure && said(sure)).toBe(place);
  });

  it.each([
    ['miami', ['Miami, in Miami-Dade County, Florida', 'Miami County, Ohio', 'Miami County, Kansas', 'Miami County, Indiana'], 3],
    ['florida', ['Florida', 'Florida Municipio, Puerto Rico'], null],
    ['houston', ['Houston, in Harris County, Texas', 'Houston, in Fort Bend County, Texas'], 5],
    ['washington', ['Washington', 'Washington, in District of Columbia', 'Washington County, Oregon'], 31],
    ['franklin va', ['Franklin County, Virginia', 'Franklin city, Virginia'], null],
    ['jackson co', ['Jackson County, Colorado'], null],
    ['wi da', ['Dane County, Wisconsin'], null],
  ] as const)('decides nothing of %s, and begins with what is likeliest', (text, first, namesakes) => {
    const { sure, hits, namesakes: named } = find(text);
    expect(sure).toBeNull();
    expect(hits.slice(0, first.length).map(said)).toEqual(first);
    expect(named?.counties ?? null).toBe(namesakes);
  });

  it.each([
    ['pinelas', 'Pinellas County, Florida'],
    ['philadelpia', 'Philadelphia County, Pennsylvania'],
    ['minneaplis', 'Minneapolis, in Hennepin County, Minnesota'],
    ['tarant, tx', 'Tarrant County, Texas'],
  ])('offers for %s what is spelled most like it, and picks none', (text, place) => {
    const { sure, hits, isNear } = find(text);
    expect([sure, isNear]).toEqual([null, true]);
    expect(said(hits[0] as Hit)).toBe(place);
  });

  it('answers with the place of an agency that is on no list, and takes none of a similar name for it', () => {
    const { sure, hits } = find('harris county sheriff');
    expect(sure).toBeNull();
    expect(hits.map(said)).toContain('Harris County, Texas');
    expect(find('omaha police').hits.map(said)).toEqual(['Omaha, in Douglas County, Nebraska']);
    expect(find('guam').hits.map(({ place, inside }) => [place.id, inside?.kind])).toEqual([['66010', undefined]]);
  });

  it('finds nothing like a ZIP code or a made-up word', () => {
    expect([find('33166').hits, find('qwertyuiop').hits]).toEqual([[], []]);
  });

  it('answers on a map of states with the state that a county, a city or an agency is in', () => {
    const found = ['pinellas county, florida', 'doral', 'omaha'].map((text) => searchPlaces(states, text, 8).hits.map(said)[0]);
    expect(found).toEqual(['Pinellas County, in Florida', 'Doral, in Florida', 'Omaha, in Nebraska']);
  });

  it('is quick enough for a press of a key', () => {
    const texts = ['m', 'mi', 'mia', 'miam', 'miami', 'philadelpia', 'springfeild'];
    texts.forEach(find);
    const took = (text: string): number => {
      const before = performance.now();
      find(text);
      return performance.now() - before;
    };
    // The least of several: what other programs of the machine take is not the search's.
    for (const text of texts) expect(Math.min(...Array.from({ length: 5 }, () => took(text)))).toBeLessThan(16);
  });
});
