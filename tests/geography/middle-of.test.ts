import { readFileSync } from 'node:fs';
import { geoCentroid, geoDistance } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { bearingTo, milesBetween, type Place, radius } from '../../src/geography/globe.js';
import { middleOf } from '../../src/geography/middle-of.js';
import { loadGeography } from '../../src/geography/united-states.js';

const atlas = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8')) as Topology;

/** Where the unprojected file of the Census boundaries has the middles of its areas. */
const surveyed = (kind: 'counties' | 'states'): Map<string, Place> =>
  new Map(
    feature(atlas, atlas.objects[kind] as GeometryCollection).features.map((each): [string, Place] => [String(each.id), geoCentroid(each)]),
  );

/** The same pairs each time, of all of a list. */
function* pairsOf<T>(all: readonly T[], pairs: number): Generator<[T, T]> {
  let seed = 287;
  const next = (): number => (seed = (seed * 16807) % 2147483647);
  for (let i = 0; i < pairs; i++) yield [all[next() % all.length] as T, all[next() % all.length] as T];
}

describe('middleOf', () => {
  it.each(['county', 'state'] as const)('finds from the drawing how far a %s is from another, and which way', async (level) => {
    const { counties, states } = await loadGeography('county', 2023);
    const real = surveyed(level === 'county' ? 'counties' : 'states');
    // The file has the boundaries of a year between.
    const units = (level === 'county' ? counties : states).filter(({ id }) => real.has(id));
    const wrong: string[] = [];
    for (const [from, to] of pairsOf(units, 50)) {
      if (from === to) continue;
      const [a, b] = [real.get(from.id) as Place, real.get(to.id) as Place];
      const miles = geoDistance([...a], [...b]) * radius;
      const off = milesBetween(middleOf(from), middleOf(to)) / miles - 1;
      const aside = ((bearingTo(middleOf(from), middleOf(to)) - bearingTo(a, b) + 540) % 360) - 180;
      if (Math.abs(off) > 0.05 || Math.abs(aside) > 15) wrong.push(`${from.id} ${to.id}: ${off} ${aside}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is within four miles of where the Census has it, for every county and state', async () => {
    const { counties, states } = await loadGeography('county', 2023);
    const real = new Map([...surveyed('counties'), ...surveyed('states')]);
    const far = [...counties, ...states].flatMap((unit) => {
      const place = real.get(unit.id);
      const miles = place ? milesBetween(middleOf(unit), place) : 0;
      // The islands of the Northern Islands are spread over 200 miles, and moved together in the drawing.
      return miles > (unit.id === '69085' ? 15 : 4) ? `${unit.id}: ${miles}` : [];
    });
    expect(far).toEqual([]);
  });
});
