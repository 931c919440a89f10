import fc from 'fast-check';
import { feature, mesh, neighbors } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { encodePlane } from '../../../data/geography/encode-plane.js';
import { mergeAreas } from '../../../data/geography/merge-areas.js';
import { type EncodedPlane, move } from '../../../src/geography/shapes/decode-walk.js';
import { writeNumber } from '../../../src/geography/shapes/write-number.js';
import { makeTopology } from '../../../src/geography/topology/make-topology.js';
import { gridPlane } from '../../fixtures/grid-plane.js';

type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

function collection(topology: Topology, name: string): GeometryCollection {
  return topology.objects[name] as GeometryCollection;
}

function topologyOf(plane: EncodedPlane): Topology {
  return makeTopology(plane, (id) => ({ code: id }));
}

function polygonsOf(topology: Topology, name: string): Map<string, Polygons> {
  const { features } = feature(topology, collection(topology, name));
  return new Map(
    features.map(({ id, geometry }) => {
      const { type, coordinates } = geometry as Polygon | MultiPolygon;
      return [String(id), type === 'Polygon' ? [coordinates] : coordinates];
    }),
  );
}

function ringArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)) / 2, 0);
}

function isAround(ring: readonly (readonly number[])[], x: number, y: number): boolean {
  return ring.slice(1).reduce((isInside, [x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    return y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0) ? !isInside : isInside;
  }, false);
}

function isInPolygon(polygons: Polygons, x: number, y: number): boolean {
  return polygons.some(([outer = [], ...holes]) => isAround(outer, x, y) && !holes.some((hole) => isAround(hole, x, y)));
}

/** The picture again, from what was decoded: the letter of the state at the middle of each cell. */
function draw(topology: Topology, width: number, height: number): string[] {
  const states = [...polygonsOf(topology, 'states')];
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const here = states
        .filter(([, polygons]) => isInPolygon(polygons, x + 0.5, y + 0.5))
        .map(([id]) => String.fromCharCode(64 + Number(id)));
      return here.join('') || ' ';
    }).join(''),
  );
}

function lengthOf(lines: readonly (readonly (readonly number[])[])[]): number {
  return lines
    .flatMap((line) => line.slice(1).map(([x = 0, y = 0], i) => Math.abs(x - (line[i]?.[0] ?? 0)) + Math.abs(y - (line[i]?.[1] ?? 0))))
    .reduce((a, b) => a + b, 0);
}

// A has a lake and an enclave B; two C touch in one point of the water; D is an island.
const picture = ['AAAAA C  ', 'ABA A  C ', 'AAAAACC  ', 'EEEEE   D'];

// Pictures of any states and waters: the letters are drawn often, so that areas grow, and there are holes, islands and pinched shores.
const pictures = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([width, height]) =>
    fc.array(
      fc.array(fc.constantFrom('A', 'A', 'B', 'C', ' '), { minLength: width, maxLength: width }).map((row) => row.join('')),
      { minLength: height, maxLength: height },
    ),
  )
  .filter((rows) => rows.some((row) => row.trim() !== ''));

describe('makeTopology', () => {
  it('gives back the areas that were encoded, as a topology that topojson-client reads', () => {
    const topology = topologyOf(encodePlane(gridPlane(picture), 1));
    expect(draw(topology, 9, 4)).toEqual(picture);
    expect(collection(topology, 'counties').geometries).toHaveLength(24);
    expect(topology.objects['nation']).toMatchObject({ geometries: [{ id: 'US', type: 'MultiPolygon' }] });
  });

  it('merges the counties of a state along their own lines, with holes where something else is', () => {
    const topology = topologyOf(encodePlane(gridPlane(picture), 1));
    const states = polygonsOf(topology, 'states');
    expect(states.get('01')?.map((polygon) => polygon.map(ringArea))).toEqual([[15, -1, -1]]);
    expect(states.get('03')?.flat().map(ringArea)).toEqual([1, 1, 2]);
  });

  it('keeps the grid as the scale of the topology', () => {
    const topology = topologyOf(encodePlane(gridPlane(['A']), 0.25));
    expect(polygonsOf(topology, 'counties').get('01001')).toEqual([
      [
        [
          [0, 0],
          [0.25, 0],
          [0.25, 0.25],
          [0, 0.25],
          [0, 0],
        ],
      ],
    ]);
  });

  it('stores the meshes that topojson-client would compute', () => {
    const topology = topologyOf(encodePlane(gridPlane(picture), 1));
    const stored = (name: string): number =>
      lengthOf(
        (feature(topology, topology.objects[name] as GeometryCollection) as unknown as { geometry: { coordinates: number[][][] } }).geometry
          .coordinates,
      );
    const state = (unit: { id?: string | number | undefined }): string => String(unit.id).slice(0, 2);
    expect(stored('countyBorders')).toBe(
      lengthOf(mesh(topology, collection(topology, 'counties'), (a, b) => a !== b && state(a as never) === state(b as never)).coordinates),
    );
    expect(stored('stateBorders')).toBe(lengthOf(mesh(topology, collection(topology, 'states'), (a, b) => a !== b).coordinates));
  });

  it('keeps who borders on whom', () => {
    const topology = topologyOf(encodePlane(gridPlane(['AAB', ' CB']), 1));
    const { geometries } = collection(topology, 'counties');
    const lists = neighbors(geometries).map((list, i) => [geometries[i]?.id, list.map((k) => geometries[k]?.id)]);
    expect(Object.fromEntries(lists)).toEqual({
      '01001': ['01002'],
      '01002': ['01001', '02001', '03001'],
      '02001': ['01002', '02002'],
      '02002': ['02001', '03001'],
      '03001': ['01002', '02002'],
    });
  });

  it('gives back any picture, cell by cell and state by state', () => {
    fc.assert(
      fc.property(pictures, (rows) => {
        const plane = gridPlane(rows);
        const topology = topologyOf(encodePlane(plane, 1));
        const [width, height] = [rows[0]?.length ?? 0, rows.length];
        expect(draw(topology, width, height)).toEqual(rows);
        expect([...polygonsOf(topology, 'counties').keys()]).toEqual(plane.areas.map(({ id }) => id));
        for (const polygons of polygonsOf(topology, 'counties').values()) expect(polygons.flat().map(ringArea)).toEqual([1]);
      }),
    );
  });

  it('gives back any picture whose cells were merged first, from lines of many points', () => {
    fc.assert(
      fc.property(pictures, (rows) => {
        const merged = mergeAreas(gridPlane(rows), 2);
        const plane = { ...merged, lines: merged.lines.map((line) => Int32Array.from(line)) };
        const topology = topologyOf(encodePlane(plane, 1));
        expect(draw(topology, rows[0]?.length ?? 0, rows.length)).toEqual(rows);
      }),
    );
  });

  it('says so when a text was cut off or does not fit the others', () => {
    const plane = encodePlane(gridPlane(picture), 1);
    expect(() => topologyOf({ ...plane, steps: plane.steps.slice(0, -1) })).toThrow(RangeError);
    expect(() => topologyOf({ ...plane, faces: '"' })).toThrow('no digit at 0 of 1');
    expect(() => topologyOf({ ...plane, faces: plane.faces.slice(0, -1) })).toThrow('fewer faces than there are');
    expect(() => topologyOf({ ...plane, faces: plane.faces + plane.faces })).toThrow('more faces than there are');
    expect(() => topologyOf({ ...plane, faces: writeNumber(101) + plane.faces })).toThrow('a face is of area 50 of 24');
    expect(() => topologyOf({ ...plane, steps: plane.steps + plane.steps })).toThrow('fewer steps than there are');
    expect(() => topologyOf({ ...plane, walk: writeNumber(move.close) + plane.walk })).toThrow('closes what was not opened');
    expect(() => topologyOf({ ...plane, walk: plane.walk.slice(0, -1) })).toThrow('the walk breaks off');
  });
});
