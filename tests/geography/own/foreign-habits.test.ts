import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { labelOf } from '../../../src/geography/label-of.js';
import { describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';
import { drawEverything } from './draw-everything.js';

const countiesOf = (topology: Topology): GeometryObject[] => (topology.objects['counties'] as GeometryCollection).geometries;

/** An island of 20 by 20 below the first county, as one more geometry. */
function withIsland(code: string, properties: object): Topology {
  const topology = kansasAndMissouri();
  const arc = topology.arcs.push([[20, 150], [40, 150], [40, 170], [20, 170], [20, 150]]) - 1; // prettier-ignore
  countiesOf(topology).push({ type: 'Polygon', id: code, properties, arcs: [[arc]] });
  return topology;
}

const areasOf = async (topology: object, level: 'counties' | 'states' = 'counties') =>
  (await ownGeography(topology))[level].map(({ id, area }) => [id, Math.round(area)]);

const squares = ['20045', '20091', '29095', '29107'].map((id) => [id, 40_000]);

describe('what files of others have', () => {
  it('pieces under one code are one area', async () => {
    const { counties } = await ownGeography(withIsland('20045', countiesOf(kansasAndMissouri())[0]?.properties ?? {}));
    expect(counties.map(({ id, rings }) => [id, rings.length])).toEqual([
      ['20045', 2],
      ['20091', 1],
      ['29095', 1],
      ['29107', 1],
    ]);
  });

  it('areas under one code that are called otherwise, or border each other, are refused', async () => {
    const named = withIsland('20045', { NAME: 'Johnson' });
    Object.assign(countiesOf(named)[0] as object, { properties: { NAME: 'Douglas' } });
    await expect(ownGeography(named)).rejects.toThrow('The geography has the code "20045" twice: in counties[0] and in counties[4].');
    const beside = kansasAndMissouri();
    Object.assign(countiesOf(beside)[1] as object, { id: '20045' });
    await expect(ownGeography(beside)).rejects.toThrow('The geography has the code "20045" twice: in counties[0] and in counties[1].');
  });

  it('the waters of a state are no county', async () => {
    expect(await areasOf(withIsland('20000', {}))).toEqual(squares);
  });

  it('lines of one point are left out, however often they are used', async () => {
    const topology = kansasAndMissouri();
    const arc = topology.arcs.push([[0, 0], [0, 0]]) - 1; // prettier-ignore
    const [first] = countiesOf(topology);
    const rings = (first as { arcs: number[][] }).arcs;
    Object.assign(first as object, { arcs: [rings[0], ...Array.from({ length: 30 }, () => [arc, arc])] });
    expect(await areasOf(topology)).toEqual(squares);
  });

  it('an area of one point keeps a place', async () => {
    const topology = kansasAndMissouri();
    const arc = topology.arcs.push([[250, 50], [250, 50]]) - 1; // prettier-ignore
    countiesOf(topology).push({ type: 'Polygon', id: '20103', arcs: [[arc]] });
    const { counties } = await ownGeography(topology);
    expect(counties.map((county) => (county.area === 0 ? [county.id, ...labelOf(county)] : county.id))).toContainEqual(['20103', 250, 50]);
  });

  it('corners a step apart are joined, so that states are as large as their counties', async () => {
    const topology = kansasAndMissouri();
    topology.arcs.forEach((line, i) => (line[0] = [(line[0]?.[0] ?? 0) + (i % 3) / 20, (line[0]?.[1] ?? 0) - (i % 2) / 20]));
    delete topology.objects['states'];
    const geography = await ownGeography(topology);
    drawEverything(geography);
    const areas = await areasOf(topology, 'states');
    expect(areas.map(([id, area]) => [id, Math.round(Number(area) / 1000)])).toEqual([
      ['20', 80],
      ['29', 80],
    ]);
  });

  it('states whose counties do not share their borders stay in pieces, of the right size', async () => {
    const topology = kansasAndMissouri();
    delete topology.objects['states'];
    // One county goes its own way around, over corners of its own.
    const arc = topology.arcs.push([[0, 0], [200, 0], [200, 90], [200, 200], [0, 200], [0, 0]]) - 1; // prettier-ignore
    Object.assign(countiesOf(topology)[0] as object, { arcs: [[arc]] });
    expect(await areasOf(topology, 'states')).toEqual([
      ['20', 80_000],
      ['29', 80_000],
    ]);
  });

  it.each<[string, (code: string) => object]>([
    ['Natural Earth', (code) => ({ iso_3166_2: code === '20' ? 'US-KS' : 'US-MO', fips: `US${code}` })],
    ['Highcharts', (code) => ({ 'postal-code': code === '20' ? 'KS' : 'MO' })],
  ])('codes of states are read as %s writes them', async (_, made) => {
    const topology = kansasAndMissouri();
    delete topology.objects['counties'];
    for (const state of (topology.objects['states'] as GeometryCollection).geometries) {
      Object.assign(state, { properties: made(String(state.id)), id: undefined });
    }
    expect((await areasOf(topology, 'states')).map(([id]) => id)).toEqual(['20', '29']);
  });

  it.each([1e-300, 1e-3, 1e200, 1e300])('a sheet %d times as large is drawn with north up', async (factor) => {
    const topology = kansasAndMissouri();
    topology.arcs = topology.arcs.map((line) => line.map(([x = 0, y = 0]) => [x * factor, y * factor]));
    const geography = await ownGeography(topology);
    drawEverything(geography);
    expect(geography.bounds.map(Math.round)).toEqual([0, 0, 975, 244]);
  });
});

describe('a geography that a script gives', () => {
  it('may be frozen, and is left as it is', async () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(await areasOf(freeze(kansasAndMissouri()))).toEqual(squares);
  });

  it('may be a promise of it', async () => {
    expect(await areasOf(Promise.resolve(kansasAndMissouri()))).toEqual(squares);
    await expect(ownGeography(Promise.reject(new TypeError('x')))).rejects.toThrow(
      'The geography was given as a promise, which was not kept.',
    );
  });

  it('is refused in a sentence when something in it throws', async () => {
    const throwing = Object.defineProperty(kansasAndMissouri(), 'arcs', {
      get: () => {
        throw new TypeError('x');
      },
    });
    await expect(ownGeography(throwing)).rejects.toThrow(GeographyError);
    await expect(ownGeography(throwing)).rejects.toThrow('part of it throws an error when it is looked at');
  });
});
