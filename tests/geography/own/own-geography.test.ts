import { readFileSync } from 'node:fs';
import { labelOf } from '../../../src/geography/label-of.js';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import { afterEach, describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/geography/geography.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { drawEverything } from './draw-everything.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';

const { resolve } = createRequire(import.meta.url);
const atlas = (file: string): Topology => JSON.parse(readFileSync(resolve(`us-atlas/${file}`), 'utf8')) as Topology;

function without(...names: readonly string[]): Topology {
  const topology = kansasAndMissouri();
  for (const name of names) delete topology.objects[name];
  return topology;
}

/** The four counties, with a change to the first county. */
function withFirst(change: object): Topology {
  const topology = kansasAndMissouri();
  Object.assign((topology.objects['counties'] as GeometryCollection).geometries[0] as object, change);
  return topology;
}

/** The four counties, with a change to all coordinates. */
function moved(move: (x: number, y: number) => number[], topology = kansasAndMissouri()): Topology {
  return { ...topology, arcs: topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => move(x, y))) };
}

/** A closed line. */
const square = (x: number, y: number, side: number): number[][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

/** Path data as points, so that a line and the same line backwards are one. */
const points = (path: string): number => [...path.matchAll(/[MLl]/g)].length;

const codesOf = (units: readonly Unit[]): string[] => units.map(({ id }) => id);

describe('ownGeography', () => {
  it('takes a projected topology of a usual size as it is', async () => {
    const geography = await ownGeography(kansasAndMissouri());
    expect(geography).toMatchObject({ vintage: null, bounds: [0, 0, 800, 200], insets: [] });
    expect(geography.counties.map(({ id, name, area, neighbors }) => [id, name, area, neighbors])).toEqual([
      ['20045', 'West', 40_000, [1]],
      ['20091', 'Mid West', 40_000, [0, 2]],
      ['29095', 'Mid East', 40_000, [1, 3]],
      ['29107', 'East', 40_000, [2]],
    ]);
    expect(geography.states.map(({ id, name }) => [id, name])).toEqual([
      ['20', 'Left'],
      ['29', 'Right'],
    ]);
  });

  it('works out borders, states and the nation where they are missing', async () => {
    const given = await ownGeography(kansasAndMissouri());
    const geography = await ownGeography(without('states', 'nation'));
    expect(geography.states.map(({ id, area, bounds }) => [id, area, bounds])).toEqual([
      ['20', 80_000, [0, 0, 400, 200]],
      ['29', 80_000, [400, 0, 800, 200]],
    ]);
    expect(geography.stateBorders).toBe('M400,0l0,200');
    expect(geography.countyBorders).toBe('M200,0l0,200M600,0l0,200');
    expect(points(geography.land)).toBe(points(given.land));
  });

  it('takes states without counties', async () => {
    const geography = await ownGeography(without('counties', 'nation'));
    expect(geography.counties).toEqual([]);
    expect(geography.countyBorders).toBe('');
    expect(geography.states).toHaveLength(2);
  });

  it('takes counties without states, and draws nothing of other objects', async () => {
    const topology = without('states', 'nation');
    topology.objects['canada'] = { type: 'Polygon', arcs: [[topology.arcs.length]] };
    topology.arcs.push([
      [0, -9000],
      [9000, -9000],
      [0, -9000],
    ]);
    const geography = await ownGeography(topology);
    expect(geography.bounds).toEqual([0, 0, 800, 200]);
    expect(geography.land).not.toContain('9000');
  });

  it('sums up areas whose rings go either way', async () => {
    const reversed = withFirst({});
    const [first] = (reversed.objects['counties'] as GeometryCollection).geometries as Polygon[];
    if (first) first.arcs = first.arcs.map((ring) => [...ring].reverse().map((arc) => ~arc));
    const { counties } = await ownGeography(reversed);
    expect(counties.map(({ area }) => area)).toEqual([40_000, 40_000, 40_000, 40_000]);
  });

  it('takes holes, islands, a third coordinate, a bounding box that lies, and collections in collections', async () => {
    const topology = kansasAndMissouri();
    const hole = square(50, 50, 100);
    const island = square(50, 300, 100);
    topology.arcs.push(hole, island);
    topology.arcs = topology.arcs.map((arc) => arc.map((point) => [...point, 7]));
    const counties = topology.objects['counties'] as GeometryCollection;
    const [west, ...others] = counties.geometries as Polygon[];
    const pieces: GeometryObject[] = [
      { type: 'Polygon', arcs: [...(west?.arcs ?? []), [13]] },
      { type: 'MultiPolygon', arcs: [[[14]]] },
      { type: 'Point', coordinates: [1, 2] },
    ];
    counties.geometries = [
      { type: 'GeometryCollection', id: '20045', geometries: pieces },
      { type: 'GeometryCollection', geometries: others },
    ];
    topology.bbox = [NaN, 1, 'x', 1e300] as never;
    const { counties: drawn } = await ownGeography(topology);
    expect(codesOf(drawn)).toEqual(['20045', '20091', '29095', '29107']);
    expect(drawn[0]).toMatchObject({ area: 40_000, bounds: [0, 0, 200, 400] });
    expect(drawn[0]?.rings).toHaveLength(3);
  });

  it('leaves the author’s object as it was', async () => {
    const topology = without('states', 'nation');
    const before = JSON.stringify(topology);
    await ownGeography(topology);
    expect(JSON.stringify(topology)).toBe(before);
  });

  it('leaves out areas without a shape', async () => {
    const { counties } = await ownGeography(withFirst({ type: null, arcs: undefined }));
    expect(codesOf(counties)).toEqual(['20091', '29095', '29107']);
  });

  it.each([
    ['so small that it would be drawn in steps', 1 / 400, 0],
    ['of meters', 1000, 0],
    ['far from its origin', 1, 1e7],
  ])('brings a drawing %s to the size of a sheet', async (_, factor, offset) => {
    const { bounds, counties } = await ownGeography(moved((x, y) => [x * factor + offset, y * factor + offset]));
    expect(bounds).toEqual([0, 0, 975, expect.closeTo(975 / 4, 0)]);
    expect(counties[1]?.bounds).toEqual([expect.closeTo(975 / 4, 0), 0, 487.5, expect.closeTo(975 / 4, 0)]);
  });

  it('draws the stock Albers file', async () => {
    const geography = await ownGeography(atlas('counties-albers-10m.json'));
    expect(geography.counties).toHaveLength(3142);
    expect(geography.states).toHaveLength(51);
    expect(geography.bounds[0]).toBeLessThan(-57);
    drawEverything(geography);
  });

  it('projects longitudes and latitudes, territories into their insets', async () => {
    const geography = await ownGeography(atlas('counties-10m.json'));
    expect(geography.counties).toHaveLength(3231);
    expect(geography.states).toHaveLength(56);
    drawEverything(geography);
    const [x0, y0, x1, y1] = geography.bounds;
    for (const { id, bounds } of geography.counties) {
      expect(bounds[0] >= x0 && bounds[1] >= y0 && bounds[2] <= x1 && bounds[3] <= y1, id).toBe(true);
    }
    expect(geography.insets.flatMap(({ states }) => states).sort()).toEqual(['02', '15', '60', '66', '69', '72', '78']);
    // Kansas is in the middle and Florida in the south-east, below it.
    const at = (id: string) => {
      const state = geography.states.find((each) => each.id === id);
      return state ? labelOf(state) : [NaN, NaN];
    };
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

describe('an object with another name', () => {
  function renamed(): Topology {
    const { counties, ...others } = kansasAndMissouri().objects;
    return { ...kansasAndMissouri(), objects: { ...others, states: { type: null }, cb_2023_us_county_500k: counties as never } };
  }

  it('is drawn when it is asked for, of the level that its codes are of', async () => {
    const { counties, states } = await ownGeography(renamed(), { object: 'cb_2023_us_county_500k' });
    expect([codesOf(counties), codesOf(states)]).toEqual([
      ['20045', '20091', '29095', '29107'],
      ['20', '29'],
    ]);
    const topology = kansasAndMissouri();
    topology.objects = { st: topology.objects['states'] as never };
    expect(codesOf((await ownGeography(topology, { object: 'st' })).states)).toEqual(['20', '29']);
  });

  it('is named in the refusal, with the way to ask for it', async () => {
    const topology = renamed();
    delete topology.objects['states'];
    await expect(ownGeography(topology)).rejects.toThrow(
      'The geography has neither an object "counties" nor "states"; it has "nation", "cb_2023_us_county_500k". ' +
        'Name the one to draw, as in geography-object="cb_2023_us_county_500k".',
    );
    await expect(ownGeography(topology, { object: 'counties' })).rejects.toThrow(
      'The geography has no object "counties"; it has "nation", "cb_2023_us_county_500k".',
    );
    await expect(ownGeography(topology, { object: '__proto__' })).rejects.toThrow('has no object "__proto__"');
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
    const url = await serve((_, response) => response.end(JSON.stringify(kansasAndMissouri())));
    expect((await ownGeography(url)).counties).toHaveLength(4);
  });

  it('is asked for once more when the connection fails', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      if (requests === 1) request.socket.destroy();
      else response.end(JSON.stringify(kansasAndMissouri()));
    });
    expect((await ownGeography(url)).counties).toHaveLength(4);
    expect(requests).toBe(2);
  });

  it('that is missing, not JSON or out of reach is refused in a sentence', async () => {
    const missing = await serve((_, response) => response.writeHead(404).end());
    await expect(ownGeography(missing)).rejects.toThrow(`There is no geography at "${missing}" (the server answered 404).`);
    server?.close();
    const page = await serve((_, response) => response.end('<!doctype html>'));
    await expect(ownGeography(page)).rejects.toThrow(`The geography ${page} is a web page or other markup, and not TopoJSON or GeoJSON.`);
    await expect(ownGeography('not an address')).rejects.toThrow(
      'The geography at "not an address" could not be reached: the address may be wrong',
    );
  });

  it('that is larger than a page reads is not read to its end', async () => {
    const megabyte = Buffer.alloc(1_000_000, ' ');
    let sent = 0;
    const url = await serve((_, response) => {
      const send = (): void => {
        while (!response.destroyed && response.write(megabyte)) sent += 1;
      };
      response.on('drain', send);
      send();
    });
    await expect(ownGeography(url)).rejects.toThrow(`The geography at "${url}" is larger than 50 MB, which is the limit.`);
    expect(sent).toBeLessThan(200);
    server?.closeAllConnections();
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
