import { geoPath, type GeoPermissibleObjects } from 'd3';
import { bbox, feature, merge, mesh, neighbors } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Geography, Unit, Vintage } from '../../../src/geography/geography.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import type { Place } from '../../../src/geography/names/gazetteer.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import type { PlaceProperties } from '../../../src/geography/topology/describe-place.js';
import type { CountyObjects, Topology } from '../../../src/geography/topology/topology.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { loadTopology } from '../../../src/topojson.js';

const path = geoPath();
const counts: Readonly<Record<Vintage, number>> = { 2017: 3231, 2023: 3233 };

/** Path data of either form as closed lists of points in tenths, each beginning with its least point, in order. */
function ringsOf(pathData: string): string[] {
  return pathData
    .split(/z/i)
    .filter((ring) => ring !== '')
    .map((ring) => {
      const isRelative = ring.includes('l');
      let [x, y] = [0, 0];
      const points = Array.from(ring.matchAll(/(-?[\d.]+)[, ]?(-?[\d.]+)/g), ([, dx, dy]) => {
        x = Number(dx) + (isRelative ? x : 0);
        y = Number(dy) + (isRelative ? y : 0);
        return `${Math.round(x * 10)},${Math.round(y * 10)}`;
      });
      // Either may say a point twice, above all the first one at the end.
      const distinct = points.filter((point, i) => point !== points.at(i - 1));
      const least = distinct.indexOf([...distinct].sort()[0] as string);
      return [...distinct.slice(least), ...distinct.slice(0, least)].join(' ');
    })
    .sort();
}

describe.each([2017, 2023] as const)('the topology of %i', (vintage) => {
  let us: Topology<CountyObjects<PlaceProperties>>;
  let geography: Geography;
  beforeAll(async () => {
    [us, geography] = await Promise.all([loadTopology(vintage), loadGeography('county', vintage)]);
  });

  it('has every county and state that the map draws, in the same order', () => {
    const { counties, states, nation } = us.objects;
    expect(counties.geometries).toHaveLength(counts[vintage]);
    expect(counties.geometries.map(({ id }) => id)).toEqual(geography.counties.map(({ id }) => id));
    expect(states.geometries.map(({ id }) => id)).toEqual(geography.states.map(({ id }) => id));
    expect(nation.geometries.map(({ id, properties }) => [id, properties])).toEqual([['US', { name: 'United States' }]]);
  });

  it('says of each what the gazetteer says', async () => {
    const gazetteer = await loadGazetteer();
    for (const { id, properties } of [...us.objects.counties.geometries, ...us.objects.states.geometries]) {
      const { name, state, population, populationYear, landArea } = gazetteer.get(id) as Place;
      expect(properties).toEqual({ name, state, population, populationYear, landArea });
    }
  });

  it('gives `feature` areas that geoPath draws as the map does', () => {
    const drawn = (shapes: readonly GeoPermissibleObjects[], units: readonly Unit[]): void => {
      shapes.forEach((shape, i) => {
        const unit = units[i] as Unit;
        expect(path.area(shape), unit.id).toBeCloseTo(unit.area, 6);
        expect(path.area(shape) > 0 || unit.id === '51610', unit.id).toBe(true);
        expect(ringsOf(path(shape) ?? ''), unit.id).toEqual(ringsOf(unit.path));
      });
    };
    drawn(feature(us, us.objects.counties).features, geography.counties);
    drawn(feature(us, us.objects.states).features, geography.states);
  });

  it('has a nation that is the land', () => {
    const nation = feature(us, us.objects.nation).features[0] as GeoPermissibleObjects;
    const landArea = geography.counties.reduce((sum, { area }) => sum + area, 0);
    expect(path.area(nation)).toBeCloseTo(landArea, 4);
    expect(ringsOf(path(nation) ?? '')).toHaveLength(ringsOf(geography.land).length);
  });

  it('gives `merge` the states', () => {
    for (const state of feature(us, us.objects.states).features) {
      const merged = merge(
        us,
        us.objects.counties.geometries.filter(({ id }) => id.startsWith(String(state.id))),
      );
      expect(path.area(merged), state.properties.name).toBeCloseTo(path.area(state), 4);
    }
  });

  it('gives `neighbors` those that the map knows, both ways', () => {
    for (const [collection, units] of [
      [us.objects.counties, geography.counties],
      [us.objects.states, geography.states],
    ] as const) {
      const lists = neighbors(collection.geometries);
      expect(lists).toEqual(units.map((unit) => unit.neighbors));
      expect(lists.flatMap((list, i) => list.filter((k) => !lists[k]?.includes(i)))).toEqual([]);
    }
  });

  it('holds the lines that `mesh` finds', () => {
    const { counties, countyBorders, states, stateBorders } = us.objects;
    const stateOf = (unit: unknown): string => (unit as { properties: PlaceProperties }).properties.state;
    const within = mesh(us, counties, (a, b) => a !== b && stateOf(a) === stateOf(b));
    const between = mesh(us, states, (a, b) => a !== b);
    expect(path.measure(feature(us, countyBorders).geometry)).toBeCloseTo(path.measure(within), 3);
    expect(path.measure(feature(us, stateBorders).geometry)).toBeCloseTo(path.measure(between), 3);
  });

  it('says how far it reaches', () => {
    expect(us.bbox.map((value) => value.toFixed(6))).toEqual(bbox(us).map((value) => value.toFixed(6)));
  });

  it('is plain JSON, the same each time and shared with nobody', async () => {
    const again = await loadTopology(vintage);
    const text = JSON.stringify(us);
    expect(JSON.stringify(again)).toBe(text);
    expect(JSON.parse(text)).toEqual(us);
    expect(again.objects.counties.geometries[0]).not.toBe(us.objects.counties.geometries[0]);
  });

  it('is drawn by the tag as the bundled geography is', async () => {
    const own = await ownGeography(JSON.parse(JSON.stringify(us)) as object);
    // Lines that are one point on the sheet are drawn by the one and not by the other.
    const withoutPoints = ({ path }: { readonly path: string }): string => path.replace(/([l ])0,0/g, '$1').replace(/ /g, '');
    expect(own.counties.map((unit) => withoutPoints(unit).length)).toEqual(geography.counties.map((unit) => withoutPoints(unit).length));
    expect(own.states.map(({ area }) => area.toFixed(6))).toEqual(geography.states.map(({ area }) => area.toFixed(6)));
    expect(own.states[0]?.name).toBe('Alabama');
  });
});

describe('loadTopology', () => {
  it('has the present counties where nothing is said', async () => {
    expect((await loadTopology()).objects.counties.geometries).toHaveLength(3233);
  });

  it.each([2017, 2023] as const)('has the states of %i without counties', async (vintage) => {
    const us = await loadTopology(vintage, 'state');
    const { states } = await loadGeography('state', vintage);
    expect(Object.keys(us.objects)).toEqual(['states', 'nation', 'stateBorders']);
    const shapes = feature(us, us.objects.states).features;
    expect(shapes.map(({ id }) => id)).toEqual(states.map(({ id }) => id));
    shapes.forEach((shape, i) => expect(ringsOf(path(shape) ?? '')).toEqual(ringsOf(states[i]?.path ?? '')));
  });

  it('refuses what there is not', async () => {
    await expect(loadTopology(2020 as Vintage)).rejects.toThrow(new RangeError('there are boundaries of 2017 and 2023, not of 2020'));
    await expect(loadTopology(2023, 'town' as 'state')).rejects.toThrow(new RangeError('there are the levels county and state, not town'));
  });
});
