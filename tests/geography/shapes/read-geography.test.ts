import type { Topology } from 'topojson-specification';
import { labelOf } from '../../../src/geography/label-of.js';
import { describe, expect, it } from 'vitest';
import { readGeography } from '../../../src/geography/shapes/read-geography.js';

//   state 01   state 02        arcs: 0 around A from its top right corner to the bottom right, 1 the wall back up,
//   +-----+ +-----+                  2 around B from the top of the wall to its foot, 3 an island that is part of B
//   |  A  | |  B  |   +-+
//   +-----+ +-----+   +-+      (A and B share a wall)
function twoStates(objects: Topology['objects'] = {}): Topology {
  const arcs = [
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
    [
      [30, 6],
      [32, 6],
      [32, 8],
      [30, 8],
      [30, 6],
    ],
  ];
  return {
    type: 'Topology',
    arcs,
    objects: {
      states: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: '01', properties: { name: 'Alabama' }, arcs: [[0, 1]] },
          { type: 'MultiPolygon', id: '02', arcs: [[[2, ~1]], [[3]]] },
        ],
      },
      ...objects,
    },
  };
}

describe('readGeography', () => {
  it('makes units of a topology', () => {
    const [a, b] = readGeography(twoStates()).states;
    expect(a).toMatchObject({ id: '01', name: 'Alabama', bounds: [0, 0, 10, 10], area: 100, neighbors: [1] });
    expect(b).toMatchObject({ id: '02', name: null, bounds: [10, 0, 32, 10], area: 104, neighbors: [0] });
    expect(a && labelOf(a)).toEqual([5, 5]);
    expect(a?.rings.map((ring) => [...ring])).toEqual([[10, 10, 0, 10, 0, 0, 10, 0]]);
  });

  it('leaves who walks along a line and back out of its own neighbors', () => {
    const [a, b] = readGeography(
      twoStates({
        states: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: '01', arcs: [[0, 1, 3, ~3]] },
            { type: 'Polygon', id: '02', arcs: [[2, ~1]] },
          ],
        },
      }),
    ).states;
    expect([a?.neighbors, b?.neighbors]).toEqual([[1], [0]]);
  });

  it('writes path data from the arcs', () => {
    const geography = readGeography(twoStates());
    expect(geography.states.map(({ path }) => path)).toEqual([
      'M10,10l-10,0 0-10 10,0 0,10z',
      'M10,0l10,0 0,10-10,0 0-10zM30,6l2,0 0,2-2,0 0-2z',
    ]);
    expect(geography.states[0]?.path).toBe(geography.states[0]?.path);
  });

  it('works out borders and land where they are missing', () => {
    const geography = readGeography(twoStates());
    expect(geography.stateBorders).toBe('M10,0l0,10');
    expect(geography.countyBorders).toBe('');
    expect(geography.land).toBe(geography.states.map(({ path }) => path).join(''));
  });

  it('takes stored borders and land', () => {
    const geography = readGeography(
      twoStates({
        nation: { type: 'Polygon', arcs: [[0, 2]] },
        stateBorders: { type: 'MultiLineString', arcs: [[1], [3]] },
      }),
    );
    expect(geography.land).toBe('M10,10l-10,0 0-10 10,0 10,0 0,10-10,0z');
    expect(geography.stateBorders).toBe('M10,0l0,10M30,6l2,0 0,2-2,0 0-2');
  });

  it('does not repeat state borders in county borders', () => {
    const counties: Topology['objects'][string] = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01001', arcs: [[0, 1]] },
        { type: 'Polygon', id: '02001', arcs: [[2, ~1]] },
      ],
    };
    expect(readGeography(twoStates({ counties })).countyBorders).toBe('');
  });

  it('rounds to tenths without adding errors up', () => {
    const arc = Array.from({ length: 101 }, (_, i) => [i * 0.04, 0]);
    const topology: Topology = { type: 'Topology', arcs: [arc], objects: { states: { type: 'Polygon', id: '01', arcs: [[0]] } as never } };
    const steps = [...readGeography(topology).land.matchAll(/[l ]([\d.]+),0/g)].map(([, dx]) => Number(dx));
    expect(steps.reduce((a, b) => a + b, 0)).toBeCloseTo(4);
  });

  it('frames what is drawn, or what it is told', () => {
    expect(readGeography(twoStates()).bounds).toEqual([0, 0, 32, 10]);
    expect(readGeography(twoStates(), { bounds: [0, 0, 40, 20] }).bounds).toEqual([0, 0, 40, 20]);
  });

  it('says what is missing', () => {
    expect(() => readGeography({ type: 'Topology', arcs: [], objects: { land: { type: null } } })).toThrow(
      'a geography needs an object "counties" or "states", not land',
    );
  });
});
