import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { labelOf } from '../../../src/geography/label-of.js';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';

type Loose = Record<string, unknown>;

/** The four counties, with changes to the topology. */
const changed = (change: Loose): object => ({ ...kansasAndMissouri(), ...change });

/** The four counties, with a change to the first of them. */
function withFirst(change: Loose): object {
  const topology = kansasAndMissouri();
  Object.assign((topology.objects['counties'] as GeometryCollection).geometries[0] as object, change);
  return topology;
}

/** The four counties, with another first line. */
function withLine(line: unknown): object {
  const topology = kansasAndMissouri();
  topology.arcs[0] = line as never;
  return topology;
}

const withObjects = (objects: unknown): object => changed({ objects });

const endless: Loose = { type: 'GeometryCollection' };
endless['geometries'] = [endless, endless];

const transformless = 'The geography has a transform that is not made of a scale and a translate of two numbers each.';

describe('a malformed topology', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'The geography is neither TopoJSON nor GeoJSON: it is null, not an object with a type.'],
    ['a list', [], 'The geography is neither TopoJSON nor GeoJSON: it is an empty list, not an object with a type.'],
    ['a number', 5, 'it is 5, not'],
    ['no type', {}, 'its type is missing, not "Topology" or "FeatureCollection".'],
    ['GeoJSON that is a shape alone', { type: 'Polygon' }, 'its type is "Polygon", not "Topology" or "FeatureCollection".'],
    ['no arcs', { type: 'Topology', objects: {} }, "The geography's arcs are not a list: they are missing."],
    ['arcs that are an object', changed({ arcs: {} }), "The geography's arcs are not a list: they are an object."],
    ['no objects', { type: 'Topology', arcs: [] }, "The geography's objects are not named: they are missing."],
    ['objects in a list', withObjects([{}]), "The geography's objects are not named: they are a list."],
    ['empty objects', withObjects({}), 'The geography has neither an object "counties" nor "states"; it has no objects.'],
    [
      'many other objects',
      withObjects(Object.fromEntries(Array.from('abcdefghij', (name) => [name, {}]))),
      'it has "a", "b", "c", "d", "e", "f", "g", "h" and 2 more. No area in it has a FIPS code.',
    ],
    ['an object that is null', withObjects({ states: null }), "The geography's states is not a geometry but null."],
    ['an object without type', withObjects({ states: {} }), "The geography's states is of no type that TopoJSON has: its type is missing."],
    ['nothing to draw', withObjects({ states: { type: null } }), 'The geography has no area with a shape in "counties" or "states".'],
    [
      'geometries that are null',
      withObjects({ states: { type: 'GeometryCollection', geometries: null } }),
      "The geography's states is not well formed: where a list of geometries belongs, there is null.",
    ],
    [
      'a geometry that is null',
      withObjects({ states: { type: 'GeometryCollection', geometries: [null] } }),
      "The geography's states[0] is not a geometry but null.",
    ],
    ['collections without end', withObjects({ states: endless }), 'or is nested without end.'],
    [
      'a type of its own',
      withFirst({ type: 'Polygone' }),
      `The geography's counties[0] is of no type that TopoJSON has: its type is "Polygone".`,
    ],
    ['no arcs in an area', withFirst({ arcs: undefined }), 'where a list of rings belongs, there is missing.'],
    ['a polygon one level short', withFirst({ arcs: [0] }), 'where a list of arcs belongs, there is 0.'],
    ['a polygon one level deep', withFirst({ arcs: [[[0]]] }), "The geography's counties[0] uses an arc that is not in it: a list."],
    ['polygons one level short', withFirst({ type: 'MultiPolygon', arcs: [[0]] }), 'where a list of arcs belongs, there is 0.'],
    ['a ring of nothing', withFirst({ arcs: [[]] }), "The geography's counties[0] has a ring of no arcs."],
    ['an arc null', withFirst({ arcs: [[null]] }), "The geography's counties[0] uses an arc that is not in it: null."],
    ['an arc of a fraction', withFirst({ arcs: [[0.5]] }), 'uses an arc that is not in it: 0.5.'],
    ['an arc as a text', withFirst({ arcs: [['0']] }), 'uses an arc that is not in it: "0".'],
    ['an arc out of range', withFirst({ arcs: [[13]] }), 'uses an arc that is not in it: 13.'],
    ['an arc out of range backwards', withFirst({ arcs: [[-14]] }), 'uses an arc that is not in it: -14.'],
    ['an arc beyond whole numbers', withFirst({ arcs: [[1e300]] }), 'uses an arc that is not in it: 1e+300.'],
    ['arcs that do not meet', withFirst({ arcs: [[0, 3]] }), "The geography's counties[0] has a ring whose arcs do not meet."],
    [
      'a line used again and again',
      withFirst({ arcs: [Array.from({ length: 50 }, (_, i) => -(i % 2))] }),
      'arc 0 is on the border of too many areas.',
    ],
    ['a line that is null', withLine(null), "The geography's arc 0 is not a list of points but null."],
    ['a line of one point', withLine([[0, 0]]), "The geography's arc 0 has fewer than two points."],
    ['a point that is null', withLine([[0, 0], null]), 'arc 0 has a point that is not two numbers: point 1 is null.'],
    ['a point of one number', withLine([[0, 0], [1]]), 'point 1 is [1].'],
    [
      'a point of texts',
      withLine([
        [0, 0],
        ['200', '0'],
      ]),
      'point 1 is ["200", "0"].',
    ],
    [
      'a point of NaN',
      withLine([
        [0, 0],
        [NaN, 0],
      ]),
      'point 1 is [NaN, 0].',
    ],
    ['a transform of nothing', changed({ transform: {} }), transformless],
    ['a transform in a list', changed({ transform: [] }), transformless],
    ['a transform that is true', changed({ transform: true }), transformless],
    ['a transform without scale', changed({ transform: { scale: null, translate: [0, 0] } }), transformless],
    ['a scale of 0', changed({ transform: { scale: [0, 1], translate: [0, 0] } }), transformless],
    ['a scale beyond numbers', changed({ transform: { scale: [1e307, 1e307], translate: [0, 0] } }), 'not two numbers'],
    ['no size', changed({ arcs: kansasAndMissouri().arcs.map(() => [[5, 5], [5, 5]]) }), 'The geography has no size'], // prettier-ignore
  ])('with %s is refused in a sentence', async (_, source, message) => {
    const refused = ownGeography(source as object);
    await expect(refused).rejects.toThrow(GeographyError);
    await expect(refused).rejects.toThrow(message);
  });

  it('whose file shows control characters, or a text without end, is refused in a sentence all the same', async () => {
    const name = `\u001b[2J\u202e${'x'.repeat(1000)}`;
    const said = await ownGeography(withObjects({ [name]: kansasAndMissouri().objects['counties'] })).catch(
      (error: unknown) => (error as Error).message,
    );
    expect(said).toMatch(
      /^The geography has neither .*; it has "\uFFFD\[2J\uFFFDx+…"\. Name the one to draw, as in geography-object="\uFFFD.*…"\.$/,
    );
    expect(said).toHaveProperty(
      'length',
      expect.toSatisfy((length: number) => length < 300),
    );
  });

  it('of values that JSON does not have is refused, or drawn without them', async () => {
    await expect(ownGeography(withFirst({ id: 20045n }))).rejects.toThrow('its id is 20045.');
    await expect(ownGeography(withFirst({ id: Symbol('x') }))).rejects.toThrow('its id is a symbol.');
    const { counties } = await ownGeography(withFirst({ properties: { name: () => 'x', more: globalThis } }));
    expect(counties[0]?.name).toBe(null);
  });

  it('one of whose areas is far from all others is refused', async () => {
    const topology = kansasAndMissouri();
    topology.arcs.push([[0, 0], [1e9, 0], [1e9, 1e9], [0, 0]]); // prettier-ignore
    (topology.objects['counties'] as GeometryCollection).geometries[3] = { type: 'Polygon', id: '29107', arcs: [[13]] };
    await expect(ownGeography(topology)).rejects.toThrow(GeographyError);
  });
});

// Small files of kinds that failed once; they are not part of this repository, and the test is skipped where they are absent.
const cases = '../shared/cases/hostile/geo-min';

describe.skipIf(!existsSync(cases))('a foreign file', () => {
  it.each(existsSync(cases) ? readdirSync(cases) : [])('%s is refused in a sentence, or drawn with north up', async (file) => {
    const source = JSON.parse(readFileSync(`${cases}/${file}`, 'utf8')) as Topology;
    const outcome = await ownGeography(source).catch((error: unknown) => error as Error);
    if (outcome instanceof Error) return expect(outcome).toBeInstanceOf(GeographyError);
    const southOf = (code: string): number => {
      const state = outcome.states.find(({ id }) => id === code);
      return state ? labelOf(state)[1] : NaN;
    };
    expect(southOf('12')).toBeGreaterThan(southOf('23'));
  });
});
