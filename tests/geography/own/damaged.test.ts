import fc from 'fast-check';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';
import { drawEverything } from './draw-everything.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Whole steps of a hundredth, as most files have them. */
function quantized(): Topology {
  const topology = kansasAndMissouri();
  const arcs = topology.arcs.map((arc) => {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = arc;
    return [
      [100 * x0, 100 * y0],
      [100 * (x1 - x0), 100 * (y1 - y0)],
    ];
  });
  return { ...topology, transform: { scale: [0.01, 0.01], translate: [0, 0] }, arcs };
}

/** The four counties, a degree each. */
function inDegrees(): Topology {
  const topology = kansasAndMissouri();
  return { ...topology, arcs: topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x / 200 - 96, 39 - y / 200])) };
}

function geoJson(): object {
  const topology = inDegrees();
  return feature(topology, topology.objects['counties'] as GeometryCollection);
}

const sound: readonly (readonly [string, object])[] = [
  ['a topology', kansasAndMissouri()],
  ['a topology in steps', quantized()],
  ['a topology in degrees', inDegrees()],
  ['GeoJSON', geoJson()],
];

const otherValues = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, '', 'x', '12', [], {}, [[]], [null], NaN, Infinity, -1, 0, 0.5, 1e9, 1e300, -0),
  fc.integer({ min: -20, max: 20 }),
  fc.double(),
  fc.array(fc.integer({ min: -14, max: 14 }), { maxLength: 5 }),
  fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 5 }),
);

const damage = fc.record({ at: fc.double({ min: 0, max: 0.999999, noNaN: true }), kind: fc.nat(4), value: otherValues });

/** Every list and object of a value, with the keys it has. */
function spotsOf(value: Json, spots: { holder: Json[] | { [key: string]: Json }; key: string }[] = []): typeof spots {
  if (typeof value !== 'object' || value === null) return spots;
  for (const [key, member] of Object.entries(value)) {
    spots.push({ holder: value, key });
    spotsOf(member, spots);
  }
  return spots;
}

function damaged(source: object, damages: readonly { at: number; kind: number; value: unknown }[]): object {
  const copy = structuredClone(source) as Json[];
  for (const { at, kind, value } of damages) {
    const spots = spotsOf(copy);
    const spot = spots[Math.floor(at * spots.length)];
    if (!spot) continue;
    const holder = spot.holder as Record<string, unknown>;
    const member = holder[spot.key];
    if (kind === 0) delete holder[spot.key];
    else if (kind === 1 && Array.isArray(member)) member.length = Math.floor(member.length / 2);
    else if (kind === 2 && Array.isArray(member)) member.push(...(structuredClone(member) as unknown[]));
    else holder[spot.key] = structuredClone(value);
  }
  return copy;
}

describe.each(sound)('%s that was damaged', (_, source) => {
  it('is sound before', async () => {
    drawEverything(await ownGeography(source));
  });

  it('is refused in a sentence, or all of it can be drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const outcome = await ownGeography(damaged(source, damages)).catch((error: unknown) => error);
        if (!(outcome instanceof Error)) return drawEverything(outcome as Awaited<ReturnType<typeof ownGeography>>);
        expect(outcome).toBeInstanceOf(GeographyError);
        expect(outcome.message).toMatch(/^\S.{20,}\.$/);
        expect(outcome.message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
