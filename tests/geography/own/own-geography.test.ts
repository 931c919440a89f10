import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterEach, describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { fourCounties } from '../../fixtures/four-counties.js';

const { resolve } = createRequire(import.meta.url);
const atlas = (file: string): Topology => JSON.parse(readFileSync(resolve(`us-atlas/${file}`), 'utf8')) as Topology;

function without(...names: readonly string[]): Topology {
  const topology = fourCounties();
  for (const name of names) delete topology.objects[name];
  return topology;
}

/** The four counties, with a change to the first county. */
function withFirst(change: object): Topology {
  const topology = fourCounties();
  Object.assign((topology.objects['counties'] as GeometryCollection).geometries[0] as object, change);
  return topology;
}

/** Path data as points, so that a line and the same line backwards are one. */
const points = (path: string): number => [...path.matchAll(/[MLl]/g)].length;

describe('ownGeography', () => {
  it('takes a projected topology as it is', async () => {
    const geography = await ownGeography(fourCounties());
    expect(geography).toMatchObject({ vintage: null, bounds: [0, 0, 4, 1], insets: [] });
    expect(geography.counties.map(({ id, name, area, neighbors }) => [id, name, area, neighbors])).toEqual([
      ['01001', 'West', 1, [1]],
      ['01003', 'Mid West', 1, [0, 2]],
      ['02001', 'Mid East', 1, [1, 3]],
      ['02003', 'East', 1, [2]],
    ]);
    expect(geography.states.map(({ id, name }) => [id, name])).toEqual([
      ['01', 'Left'],
      ['02', 'Right'],
    ]);
  });

  it('works out borders, states and the nation where they are missing', async () => {
    const given = await ownGeography(fourCounties());
    const geography = await ownGeography(without('states', 'nation'));
    expect(geography.states.map(({ id, area, bounds }) => [id, area, bounds])).toEqual([
      ['01', 2, [0, 0, 2, 1]],
      ['02', 2, [2, 0, 4, 1]],
    ]);
    expect(geography.stateBorders).toBe('M2,0l0,1');
    expect(geography.countyBorders).toBe('M1,0l0,1M3,0l0,1');
    expect(points(geography.land)).toBe(points(given.land));
  });

  it('takes states without counties', async () => {
    const geography = await ownGeography(without('counties', 'nation'));
    expect(geography.counties).toEqual([]);
    expect(geography.countyBorders).toBe('');
    expect(geography.states).toHaveLength(2);
  });

  it.each([
    ['a number', { id: 1001 }],
    ['a Census GEOID', { id: undefined, properties: { GEOID: '01001', NAME: 'West' } }],
    ['a long Census id', { id: '0500000US01001' }],
    ['a property fips', { id: 'w', properties: { fips: '1001' } }],
  ])('reads a code from %s', async (_, change) => {
    const { counties } = await ownGeography(withFirst(change));
    expect(counties[0]?.id).toBe('01001');
  });

  it('leaves the author’s object as it was', async () => {
    const topology = without('states', 'nation');
    const before = JSON.stringify(topology);
    await ownGeography(topology);
    expect(JSON.stringify(topology)).toBe(before);
  });

  it('leaves out areas without a shape', async () => {
    const { counties } = await ownGeography(withFirst({ type: null, arcs: undefined }));
    expect(counties.map(({ id }) => id)).toEqual(['01003', '02001', '02003']);
  });

  it('draws the stock Albers file', async () => {
    const geography = await ownGeography(atlas('counties-albers-10m.json'));
    expect(geography.counties).toHaveLength(3142);
    expect(geography.states).toHaveLength(51);
    expect(geography.bounds[0]).toBeLessThan(-57);
  });

  it('projects longitudes and latitudes, territories into their insets', async () => {
    const geography = await ownGeography(atlas('counties-10m.json'));
    expect(geography.counties).toHaveLength(3231);
    expect(geography.states).toHaveLength(56);
    const [x0, y0, x1, y1] = geography.bounds;
    for (const { id, bounds } of geography.counties) {
      expect(bounds[0] >= x0 && bounds[1] >= y0 && bounds[2] <= x1 && bounds[3] <= y1, id).toBe(true);
    }
    expect(geography.insets.flatMap(({ states }) => states).sort()).toEqual(['02', '15', '60', '66', '69', '72', '78']);
    // Kansas is in the middle and Florida in the south-east, below it.
    const at = (id: string) => geography.states.find((state) => state.id === id)?.label ?? [NaN, NaN];
    expect(at('20')[0]).toBeLessThan(at('12')[0]);
    expect(at('20')[1]).toBeLessThan(at('12')[1]);
  });

  it('frames one state by itself when it is all there is', async () => {
    const topology = atlas('states-10m.json');
    const states = topology.objects['states'] as GeometryCollection;
    states.geometries = states.geometries.filter(({ id }) => id === '08');
    delete topology.objects['nation'];
    const geography = await ownGeography(topology);
    expect(geography.states.map(({ id }) => id)).toEqual(['08']);
    expect(geography.insets).toEqual([]);
  });
});

describe('a wrong geography', () => {
  const noCode = `The geography's counties[0] has no FIPS code of 5 digits: neither as id ("x") nor as property GEOID or fips.`;
  it.each([
    ['nothing', null, 'The geography is not a TopoJSON object.'],
    ['a list', [], 'The geography is not a TopoJSON object.'],
    [
      'GeoJSON',
      { type: 'FeatureCollection', features: [] },
      'The geography is not TopoJSON: its type is "FeatureCollection", not "Topology".',
    ],
    ['no type', {}, 'The geography is not TopoJSON: its type is missing, not "Topology".'],
    ['no arcs', { type: 'Topology', objects: {} }, 'The geography has no list of arcs made of points.'],
    ['arcs without points', { type: 'Topology', arcs: [[[1]]], objects: {} }, 'The geography has no list of arcs made of points.'],
    ['no objects', { type: 'Topology', arcs: [] }, 'The geography has neither an object "counties" nor "states"; it has no objects.'],
    [
      'other objects',
      { type: 'Topology', arcs: [], objects: { cb: {}, b: {} } },
      'The geography has neither an object "counties" nor "states"; it has "cb", "b".',
    ],
    [
      'nothing to draw',
      { type: 'Topology', arcs: [], objects: { states: {} } },
      'The geography has no area with a shape in "counties" or "states".',
    ],
    ['an area without a code', withFirst({ id: 'x' }), noCode],
    ['a code of a state for a county', withFirst({ id: '123456' }), noCode.replace('"x"', '"123456"')],
    ['a code twice', withFirst({ id: '01003' }), `The geography's object "counties" has the code "01003" twice.`],
    ['a missing arc', withFirst({ arcs: [[99]] }), `The geography's object "counties" uses arcs that are not in it, first in "01001".`],
  ])('with %s is refused in a sentence', async (_, source, message) => {
    const refused = ownGeography(source as object);
    await expect(refused).rejects.toThrow(GeographyError);
    await expect(refused).rejects.toThrow(message);
  });

  it('somewhere else on the globe is refused', async () => {
    const topology = fourCounties();
    topology.arcs = topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x - 100, y]));
    await expect(ownGeography(topology)).rejects.toThrow('The geography has longitudes and latitudes, but none in the United States.');
  });
});

describe('a geography by address', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  async function serve(answer: RequestListener): Promise<string> {
    server = createServer(answer);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/us.json`;
  }

  it('is fetched', async () => {
    const url = await serve((_, response) => response.end(JSON.stringify(fourCounties())));
    expect((await ownGeography(url)).counties).toHaveLength(4);
  });

  it('is asked for once more when the connection fails', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      if (requests === 1) request.socket.destroy();
      else response.end(JSON.stringify(fourCounties()));
    });
    expect((await ownGeography(url)).counties).toHaveLength(4);
    expect(requests).toBe(2);
  });

  it('that is missing, not JSON or out of reach is refused in a sentence', async () => {
    const missing = await serve((_, response) => response.writeHead(404).end());
    await expect(ownGeography(missing)).rejects.toThrow(`The geography ${missing} could not be loaded: the server answered 404.`);
    server?.close();
    const page = await serve((_, response) => response.end('<!doctype html>'));
    await expect(ownGeography(page)).rejects.toThrow(`The geography ${page} is not JSON.`);
    await expect(ownGeography('not an address')).rejects.toThrow(
      'The geography not an address could not be reached: the address may be wrong',
    );
  });

  it('rejects with the reason of its signal when aborted', async () => {
    const url = await serve(() => undefined);
    const abort = new AbortController();
    const loading = ownGeography(url, { signal: abort.signal });
    abort.abort(new Error('superseded'));
    await expect(loading).rejects.toThrow('superseded');
    server?.closeAllConnections();
  });
});
