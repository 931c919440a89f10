import { readFileSync } from 'node:fs';
import { geoCentroid, geoDistance } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { bearingTo, type Place, radius } from '../../../src/geography/globe.js';
import type { Atlas } from '../../../src/scene/atlas/atlas.js';
import { describeSite } from '../../../src/scene/atlas/describe-site.js';
import type { TreePlace } from '../../../src/scene/tree/tree-place.js';
import { bundledAtlas } from '../../fixtures/bundled-atlas.js';

const placeIn = ({ tree }: Atlas, id: string): TreePlace => tree.find(id) as TreePlace;

const winds = ['north', 'north-northeast', 'northeast', 'east-northeast', 'east', 'east-southeast', 'southeast', 'south-southeast'];
winds.push('south', 'south-southwest', 'southwest', 'west-southwest', 'west', 'west-northwest', 'northwest', 'north-northwest');

describe('describeSite', () => {
  it('says of a county what a reader of the picture sees', async () => {
    const atlas = await bundledAtlas();
    const { name, sentences, around, neighbors } = describeSite(atlas, placeIn(atlas, '12099'), placeIn(atlas, '53033'));
    expect([name, ...sentences]).toEqual([
      'Palm Beach County, Florida',
      'A county or equivalent in the southeast of Florida, South Atlantic.',
      '21 agreements as of May 18, 2026. 1 Warrant Service Officer, 20 Task Force. 15 statewide agreements of Florida agencies, not colored on the map.',
      'On the map: very dark blue, the color of “10–21”.',
      'About 2,230 square miles: 53 miles from west to east, 45 miles from south to north.',
      'Its shape: nearly a rectangle, about as long as it is wide.',
      'Its middle is at 26.6° N, 80.5° W.',
      'From King County, Washington: 2,651 miles east-southeast, middle to middle.',
    ]);
    expect([around, ...neighbors.map((each) => each.name + each.text)]).toEqual([
      '3 places border it',
      'Martin County, 30 miles north: 5 agreements',
      'Broward County, 34 miles south: 9 agreements',
      'Hendry County, 44 miles west: 3 agreements',
    ]);
  });

  it('says of a state what it borders and holds, and that an inset is out of its place', async () => {
    const atlas = await bundledAtlas();
    const florida = describeSite(atlas, placeIn(atlas, '12'), null);
    expect(florida.neighbors.map(({ name }) => name)).toEqual(['Georgia', 'Alabama']);
    expect([florida.holds, florida.places.length, florida.places[0]]).toEqual(['Its 67 counties', 67, 'Alachua County: 6 agreements']);
    const honolulu = describeSite(atlas, placeIn(atlas, '15003'), null);
    expect(honolulu.sentences).toContain('It is drawn in an inset, Hawaii, and not in its place.');
    expect(honolulu.around).toBe('Nothing borders it');
  });

  it('says that a city is too small to be drawn', async () => {
    const atlas = await bundledAtlas();
    expect(describeSite(atlas, placeIn(atlas, '51610'), null).sentences).toContain('It is too small to be drawn: a disc marks it.');
  });

  it.each(['county', 'state'] as const)(
    'tells distance and direction of 50 pairs of a %s map, by the surveyed boundaries',
    async (level) => {
      const atlas = await bundledAtlas(level);
      const topology = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8')) as Topology;
      const { features } = feature(topology, topology.objects[level === 'county' ? 'counties' : 'states'] as GeometryCollection);
      const real = new Map(features.map((each): [string, Place] => [String(each.id), geoCentroid(each)]));
      const places = atlas.tree.states.flatMap((state) => (level === 'county' ? state.children : state)).filter(({ id }) => real.has(id));
      let seed = 13;
      const next = (): TreePlace => places[(seed = (seed * 16807) % 2147483647) % places.length] as TreePlace;
      const wrong: string[] = [];
      for (let pair = 0; pair < 50; pair++) {
        const [from, to] = [next(), next()];
        if (from === to) continue;
        const told = describeSite(atlas, to, from).sentences.find((each) => each.startsWith('From ')) ?? '';
        const [, miles = '', wind = ''] = /: ([\d,.]+) miles? ([a-z-]+), middle to middle\.$/.exec(told) ?? [];
        const [a, b] = [real.get(from.id) as Place, real.get(to.id) as Place];
        const off = Number(miles.replace(',', '')) / (geoDistance([...a], [...b]) * radius) - 1;
        const aside = ((winds.indexOf(wind) * 22.5 - bearingTo(a, b) + 540) % 360) - 180;
        if (!(Math.abs(off) <= 0.05 && Math.abs(aside) <= 15)) wrong.push(`${from.id} to ${to.id}: ${told}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
