import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { packedGazetteer } from '../../../data/gazetteer/gazetteer.js';
import { foldName } from '../../../src/geography/names/fold-name.js';
import { indexCounties } from '../../../src/geography/names/index-counties.js';
import { readGazetteer } from '../../../src/geography/names/read-gazetteer.js';

const gazetteer = readGazetteer(packedGazetteer);
const { counties } = gazetteer;
const { findCounty } = indexCounties(counties);
const find = (state: string, text: string): string => {
  const found = findCounty(state, text);
  return 'fips' in found ? found.fips : [found.reason, ...found.candidates].join(' ');
};
const list = new URL('../../../../shared/data/derived/agreements-2026-05-18.csv', import.meta.url);

describe('findCounty', () => {
  it('finds each of the 3,233 present and 9 retired units by code and by legal name', () => {
    expect(counties).toHaveLength(3242);
    for (const { id, state, name } of counties) {
      for (const text of [id, String(Number(id)), id.slice(2), name, name.toUpperCase(), ` ${name.replaceAll(' ', '  ')}\n`]) {
        expect(find(state, text), `${state} ${text}`).toBe(id);
      }
    }
  });

  it('finds each by its bare name, but for the six that a county and a city share', () => {
    const shared = counties.filter(({ id, state, shortName }) => find(state, shortName) !== id);
    expect(new Set(shared.map(({ state, shortName }) => `${shortName} ${state}`))).toEqual(
      new Set(['Baltimore MD', 'St. Louis MO', 'Fairfax VA', 'Franklin VA', 'Richmond VA', 'Roanoke VA']),
    );
    expect(find('MD', 'Baltimore')).toBe('ambiguous 24005 24510');
    expect(find('VA', 'ROANOKE')).toBe('ambiguous 51161 51770');
  });

  it.each([
    ['MD', 'Baltimore County', '24005'],
    ['MD', 'Baltimore Co.', '24005'],
    ['MD', 'Baltimore City', '24510'],
    ['MD', 'City of Baltimore', '24510'],
    ['MO', 'Saint Louis (city)', '29510'],
    ['MO', 'St Louis County', '29189'],
    ['VA', 'County of Fairfax', '51059'],
    ['VA', 'Richmond city', '51760'],
    ['MO', 'Sainte Genevieve', '29186'],
    ['NM', 'Dona Ana County', '35013'],
    ['PR', 'Mayaguez', '72097'],
    ['PR', 'Mayagüez Municipality', '72097'],
    ['MD', 'Prince George’s', '24033'],
    ['GA', 'De Kalb', '13089'],
    ['IN', 'Dekalb County', '18033'],
    ['TX', 'LaSalle', '48283'],
    ['LA', 'La Salle Parish', '22059'],
    ['LA', 'Orleans County', '22071'],
    ['VA', 'Hopewell County', '51670'],
    ['VA', 'Charles City', '51036'],
    ['VA', 'James City County', '51095'],
    ['NV', 'Carson City', '32510'],
    ['AK', 'Juneau', '02110'],
    ['AK', 'Petersburg Census Area', '02195'],
    ['AK', 'Anchorage Borough', '02020'],
    ['CO', 'City and County of Denver', '08031'],
    ['MP', 'Saipan', '69110'],
    ['VI', 'Saint Thomas', '78030'],
    ['AS', 'Manu’a District', '60020'],
    ['FL', 'Palm Beach County, Florida', '12099'],
    ['Florida', 'Palm Beach', '12099'],
    ['', '12099', '12099'],
  ])('in %s reads %s as %s', (state, text, fips) => {
    expect(find(state, text)).toBe(fips);
  });

  it('follows codes and names that were retired without the ground changing hands', () => {
    expect(find('SD', '46113')).toBe('46102');
    expect(find('SD', 'Shannon')).toBe('46102');
    expect(find('AK', '2270')).toBe('02158');
    expect(find('AK', 'Wade Hampton Census Area')).toBe('02158');
    expect(find('VA', '51515')).toBe('51019');
    expect(find('VA', 'Bedford city')).toBe('51019');
  });

  it('keeps Connecticut’s counties and Valdez-Cordova as units of their own', () => {
    expect(find('CT', 'Fairfield County')).toBe('09001');
    expect(find('CT', 'Windham')).toBe('09015');
    expect(find('CT', '9001')).toBe('09001');
    expect(find('CT', 'Capitol Region')).toBe('09110');
    expect(find('AK', 'Valdez-Cordova')).toBe('02261');
    expect(find('AK', '02063')).toBe('02063');
  });

  it('takes no town for the county that shares its name', () => {
    for (const [state, text] of [
      ['IA', 'Iowa City'],
      ['TN', 'Johnson City'],
      ['FL', 'Lake City'],
      ['PA', 'Butler Borough'],
      ['VA', 'Fairfax Parish'],
    ] as const) {
      expect(find(state, text)).toBe('unknown');
    }
  });

  it('takes no county of one state for one of another', () => {
    expect(find('TX', '12099')).toBe('unknown 12099');
    expect(find('TX', 'Palm Beach')).toBe('unknown');
    expect(find('FL', 'Palm Beach County, TX')).toBe('unknown');
    expect(find('Florid', 'Palm Beach')).toBe('unknown');
    expect(find('', 'Palm Beach')).toBe('unknown');
  });

  it('knows none of the spellings that ICE has printed for no county', () => {
    for (const text of ['', '#N/A', 'N/A', 'North County', 'Pop', 'Fall', '00000', '99999', '12', '012099'])
      expect(find('FL', text), text).toBe('unknown');
  });

  it('never finds a county by a name that is not its own', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz ');
    const edit = fc.record({ place: fc.constantFrom(...counties), at: fc.nat(30), letter, how: fc.constantFrom('drop', 'put', 'swap') });
    fc.assert(
      fc.property(edit, ({ place, at, letter: put, how }) => {
        const cut = at % (place.shortName.length + 1);
        const rest = place.shortName.slice(how === 'put' ? cut : cut + 1);
        const text = place.shortName.slice(0, cut) + (how === 'drop' ? '' : put) + rest;
        const found = findCounty(place.state, text);
        if (!('fips' in found)) return true;
        const name = gazetteer.get(found.fips);
        return foldName(text) === foldName(name?.shortName ?? '') || foldName(text) === foldName(name?.name ?? '');
      }),
      { numRuns: 3000 },
    );
  });

  it.skipIf(!existsSync(list))(
    'agrees with every county that ICE printed rightly (skipped: ICE’s lists are not beside the repository)',
    () => {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(list, 'utf8'), { header: true, skipEmptyLines: true });
      const cells = data.filter((row) => row['county_source'] === 'cell');
      expect(cells.length).toBeGreaterThan(1500);
      for (const row of cells)
        expect(find(row['state'] ?? '', row['county_as_printed'] ?? ''), `row ${row['row']}`).toBe(row['county_fips']);
    },
  );
});
