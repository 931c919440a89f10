import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';
import { drawEverything } from './draw-everything.js';

interface Collection {
  type: string;
  features: { type: string; id?: unknown; properties: Record<string, unknown> | null; geometry: Record<string, unknown> | null }[];
}

function asGeoJson(name: string, topology: Topology = kansasAndMissouri()): Collection {
  return structuredClone(feature(topology, topology.objects[name] as GeometryCollection)) as unknown as Collection;
}

/** The four counties, with a change to the first. */
function withFirst(change: Partial<Collection['features'][number]>): Collection {
  const collection = asGeoJson('counties');
  Object.assign(collection.features[0] as object, change);
  return collection;
}

const polygon = (coordinates: unknown) => withFirst({ geometry: { type: 'Polygon', coordinates } });

describe('GeoJSON', () => {
  it('of counties is drawn as the same topology would be', async () => {
    const [own, same] = await Promise.all([ownGeography(asGeoJson('counties')), ownGeography(kansasAndMissouri())]);
    const facts = ({ counties, states, bounds, stateBorders, countyBorders }: typeof own) => ({
      units: [...counties, ...states].map(({ id, area, neighbors, bounds: of }) => [id, area, neighbors, of]),
      names: counties.map(({ name }) => name),
      lines: [bounds, stateBorders.length, countyBorders.length],
    });
    expect(facts(own)).toEqual(facts(same));
    drawEverything(own);
  });

  it('of states is told by its codes, and a Feature alone is drawn', async () => {
    const collection = asGeoJson('states');
    expect((await ownGeography(collection)).states.map(({ id }) => id)).toEqual(['20', '29']);
    expect((await ownGeography(collection.features[0] as object)).states.map(({ id }) => id)).toEqual(['20']);
  });

  it('with codes in two properties, heights, points beside areas, and areas without a shape is drawn', async () => {
    const collection = asGeoJson('counties');
    for (const each of collection.features) {
      const code = String(each.id);
      delete each.id;
      each.properties = { STATEFP: code.slice(0, 2), COUNTYFP: code.slice(2) };
      const [ring = []] = each.geometry?.['coordinates'] as number[][][];
      each.geometry = {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2] },
          { type: 'Polygon', coordinates: [ring.map((position) => [...position, 12])] },
        ],
      };
    }
    collection.features.push({ type: 'Feature', properties: {}, geometry: null });
    const before = JSON.stringify(collection);
    const { counties } = await ownGeography(collection);
    expect(counties.map(({ id, area }) => [id, area])).toEqual(['20045', '20091', '29095', '29107'].map((id) => [id, 40_000]));
    expect(JSON.stringify(collection)).toBe(before);
  });

  it('of the whole country in degrees is drawn like its topology', async () => {
    const { resolve } = createRequire(import.meta.url);
    const topology = JSON.parse(readFileSync(resolve('us-atlas/states-10m.json'), 'utf8')) as Topology;
    const [own, same] = await Promise.all([ownGeography(asGeoJson('states', topology)), ownGeography(topology)]);
    expect(own.states.map(({ id, bounds }) => [id, bounds])).toEqual(same.states.map(({ id, bounds }) => [id, bounds]));
    expect(own.insets).toEqual(same.insets);
  });

  it.each<[string, unknown, string]>([
    ['of points', { type: 'FeatureCollection', features: [withFirst({ geometry: { type: 'Point', coordinates: [0, 0] } }).features[0]] }, 'The geography is GeoJSON without areas: its geometries are "Point". A map needs the polygons of counties or states; points with facts are data, for src.'], // prettier-ignore
    ['without a shape', { type: 'FeatureCollection', features: [] }, 'The geography is GeoJSON without a shape.'],
    ['without features', { type: 'FeatureCollection' }, 'The geography is GeoJSON whose features are not a list but missing.'],
    [
      'with a feature that is null',
      { type: 'FeatureCollection', features: [null] },
      "The geography's features[0] is not a GeoJSON Feature but null.",
    ],
    ['with a shape for a feature', { type: 'FeatureCollection', features: [{ type: 'Polygon' }] }, 'is not a GeoJSON Feature but an object of type "Polygon".'], // prettier-ignore
    ['with a geometry that is a text', withFirst({ geometry: 'x' as never }), `The geography's features[0] has no geometry but "x".`],
    [
      'with a type of its own',
      withFirst({ geometry: { type: 'Blob' } }),
      `The geography's features[0] is of no type that GeoJSON has: its type is "Blob".`,
    ],
    ['without coordinates', withFirst({ geometry: { type: 'Polygon' } }), "The geography's features[0] is not well formed: where a list of coordinates belongs, there is missing."], // prettier-ignore
    ['with a position that is no list', polygon([[1, 2, 3, 4]]), "The geography's features[0] has a position that is not two numbers: 1."],
    ['with a position of texts', polygon([[['1', '2'], [1, 1], [2, 2], [1, 2]]]), 'has a position that is not two numbers: a list.'], // prettier-ignore
    ['with a ring of nothing', polygon([[]]), "The geography's features[0] has a ring of no positions."],
    ['with an open ring', polygon([[[0, 0], [1, 1], [0, 1], [1, 0]]]), 'has a ring that is not closed'], // prettier-ignore
    ['without a code', withFirst({ id: undefined }), "The geography's features[0] has no FIPS code of 5 digits: its id is missing."],
  ])('%s is refused in a sentence', async (_, source, message) => {
    const refused = ownGeography(source as object);
    await expect(refused).rejects.toThrow(GeographyError);
    await expect(refused).rejects.toThrow(message);
  });

  it('has no objects to choose from', async () => {
    await expect(ownGeography(asGeoJson('counties'), { object: 'counties' })).rejects.toThrow(
      'The geography is GeoJSON, which has no objects to choose from: leave geography-object out.',
    );
  });
});
