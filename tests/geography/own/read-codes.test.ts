import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';

/** The four counties, with ids and properties made from their codes. */
function coded(area: (code: string, position: number) => object, name = 'counties'): Topology {
  const topology = kansasAndMissouri();
  const object = topology.objects[name] as GeometryCollection;
  object.geometries = object.geometries.map((geometry, i) => ({
    ...geometry,
    id: undefined,
    properties: {},
    ...area(String(geometry.id), i),
  }));
  topology.objects = { [name]: object };
  return topology;
}

const properties = (found: object) => ({ properties: found });
const counties = ['20045', '20091', '29095', '29107'];

describe('codes of counties', () => {
  it.each<[string, (code: string, i: number) => object]>([
    ['an id', (code) => ({ id: code })],
    ['an id that is a number', (code) => ({ id: Number(code) })],
    ['a long id', (code) => ({ id: `0500000US${code}` })],
    ['GEOID', (code) => properties({ GEOID: code, NAME: 'x' })],
    ['geoid', (code) => properties({ geoid: code })],
    ['GEO_ID', (code) => properties({ GEO_ID: `0500000US${code}` })],
    ['AFFGEOID', (code) => properties({ AFFGEOID: `0500000US${code}` })],
    ['fips, as a number', (code) => properties({ fips: Number(code) })],
    ['FIPS', (code) => properties({ FIPS: ` ${code} ` })],
    ['a property id', (code) => properties({ id: code })],
    ['STATEFP with COUNTYFP', (code) => properties({ STATEFP: code.slice(0, 2), COUNTYFP: code.slice(2) })],
    ['STATE with COUNTY, as numbers', (code) => properties({ STATE: Number(code.slice(0, 2)), COUNTY: Number(code.slice(2)) })],
    ['GEOID, and an id that counts', (code, i) => ({ id: 1001 + i, ...properties({ GEOID: code }) })],
    ['STATE with COUNTY, and a name of each', (code) => properties({ STATE_NAME: 'x', STATE: code.slice(0, 2), COUNTY: code.slice(2) })],
  ])('are read from %s', async (_, area) => {
    const geography = await ownGeography(coded(area));
    expect(geography.counties.map(({ id }) => id)).toEqual(counties);
  });

  it('get back their leading zero', async () => {
    const topology = coded((code) => ({ id: code }));
    const { geometries } = topology.objects['counties'] as GeometryCollection;
    [1001, '1003', '1005', 1007].forEach((id, i) => Object.assign(geometries[i] as object, { id }));
    topology.objects['counties'] = { type: 'GeometryCollection', geometries: geometries.slice(0, 2) };
    const { counties: drawn } = await ownGeography(topology);
    expect(drawn.map(({ id }) => id)).toEqual(['01001', '01003']);
  });

  const where =
    'Codes are read from a property GEOID or FIPS, from STATEFP with COUNTYFP, or from the id; all areas need theirs in the same place.';
  it.each<[string, (code: string, i: number) => object, string]>([
    ['that are missing', () => ({}), `The geography's counties[0] has no FIPS code of 5 digits: its id is missing. ${where}`],
    ['of another kind', () => ({ id: 'x' }), `counties[0] has no FIPS code of 5 digits: its id is "x". ${where}`],
    ['of tracts', (code) => properties({ GEOID: `${code}000100` }), 'counties[0] has no FIPS code of 5 digits: its id is missing.'],
    ['that count the areas', (_, i) => ({ id: i + 1 }), 'counties[0] has no FIPS code of 5 digits: its id is 1.'],
    ['of the county without its state', (code) => ({ id: code.slice(2) }), 'has no FIPS code of 5 digits: its id is "045".'],
    ['of no state', (_, i) => ({ id: `9900${i}` }), 'has no FIPS code of 5 digits: its id is "99000".'],
    [
      'in one property for some and another for others',
      (code, i) => properties(i > 1 ? { GEOID: code } : { fips: code }),
      'counties[0] has no FIPS',
    ],
    [
      'of one area that is missing',
      (code, i) => ({ id: i === 2 ? undefined : code }),
      'counties[2] has no FIPS code of 5 digits: its id is missing.',
    ],
    [
      'that disagree',
      (code, i) => properties({ GEOID: code, STATEFP: code.slice(0, 2), COUNTYFP: i === 1 ? '001' : code.slice(2) }),
      `The geography's counties[1] has two codes: "20091" as GEOID, and "20001" as STATEFP with COUNTYFP.`,
    ],
    [
      'that are there twice',
      () => ({ id: '20091' }),
      'The geography has the code "20091" twice: in counties[0] and in counties[1]. An area in several pieces has to be one MultiPolygon.',
    ],
    [
      'of districts',
      (_, i) => ({ id: `4700${i + 1}` }),
      'The geography has codes that no county has: 2 of 4, the first of them "47002". Districts, metropolitan areas and ZIP codes have five digits as well.',
    ],
  ])('%s are refused in a sentence', async (_, area, message) => {
    await expect(ownGeography(coded(area))).rejects.toThrow(message);
  });
});

describe('codes of states', () => {
  it.each<[string, (code: string) => object]>([
    ['an id', (code) => ({ id: code })],
    ['a number', (code) => ({ id: Number(code) })],
    ['GEOID', (code) => properties({ GEOID: code })],
    ['GEO_ID', (code) => properties({ GEO_ID: `0400000US${code}` })],
    ['STATEFP', (code) => properties({ STATEFP: code })],
    ['STUSPS', (code) => properties({ STUSPS: code === '20' ? 'KS' : 'MO' })],
    ['a postal code as id', (code) => ({ id: code === '20' ? 'KS' : 'MO' })],
  ])('are read from %s', async (_, area) => {
    expect((await ownGeography(coded(area, 'states'))).states.map(({ id }) => id)).toEqual(['20', '29']);
  });

  it('that are of counties are refused', async () => {
    await expect(ownGeography(coded(() => ({ id: '20045' }), 'states'))).rejects.toThrow('states[0] has no FIPS code of 2 digits');
  });
});
