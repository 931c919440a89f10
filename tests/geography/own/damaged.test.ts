import fc from 'fast-check';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { ownGeography } from '../../../src/geography/own/own-geography.js';
import { kansasAndMissouri } from '../../fixtures/kansas-and-missouri.js';
import { drawEverything } from './draw-everything.js';

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

/** What a script may have put where JSON has data; made anew each time, since some of it is damaged further. */
const foreignValues: readonly (() => unknown)[] = [
  () => () => 'a function',
  () => Symbol('x'),
  () => 20045n,
  () => new Date(NaN),
  () => new Map([[0, 1]]),
  () => new Float64Array([0, 1]),
  () => Object.create(null) as object,
  () => Object.freeze([[0, 0]]),
  () => new Proxy([], { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail }),
  () => Object.defineProperty({}, 'type', { enumerable: true, get: fail }),
  () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail, then: fail }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const endless: unknown[] = [];
    endless.push(endless, [endless]);
    return endless;
  },
];

function fail(): never {
  throw new TypeError('Nobody may look at this.');
}

const damage = fc.record({
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  kind: fc.nat(5),
  value: otherValues,
  foreign: fc.constantFrom(...foreignValues),
});

interface Damage {
  readonly at: number;
  readonly kind: number;
  readonly value: unknown;
  readonly foreign: () => unknown;
}

/** Every place in lists and objects that JSON could have, but for what was put there instead. */
function spotsOf(value: unknown, spots: { holder: Record<string, unknown>; key: string }[] = []): typeof spots {
  if (!isPlain(value)) return spots;
  for (const [key, member] of Object.entries(value)) {
    spots.push({ holder: value, key });
    spotsOf(member, spots);
  }
  return spots;
}

const foreign = new WeakSet<object>();

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !foreign.has(value);
}

function damaged(source: object, damages: readonly Damage[]): object {
  const copy = structuredClone(source);
  for (const { at, kind, value, foreign: make } of damages) {
    const spots = spotsOf(copy);
    const spot = spots[Math.floor(at * spots.length)];
    if (!spot) continue;
    const { holder, key } = spot;
    const member = holder[key];
    const list = isPlain(member) && Array.isArray(member) ? (member as unknown[]) : null;
    if (kind === 0) delete holder[key];
    else if (kind === 1 && list) list.length = Math.floor(list.length / 2);
    else if (kind === 2 && list) list.push(...list);
    else if (kind === 3) holder[key] = [member];
    else holder[key] = kind === 4 ? keepAside(make()) : structuredClone(value);
  }
  return copy;
}

function keepAside(value: unknown): unknown {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') foreign.add(value);
  return value;
}

/** `DAMAGES=50000 npx vitest run damaged` looks further. */
const runs = Number(process.env['DAMAGES'] ?? 500);

describe.each(sound)('%s that was damaged', (_, source) => {
  it('is sound before', async () => {
    drawEverything(await ownGeography(source));
  });

  it(
    'is refused in a sentence, or all of it can be drawn',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
          const outcome = await ownGeography(damaged(source, damages)).catch((error: unknown) => error);
          if (!(outcome instanceof Error)) return drawEverything(outcome as Awaited<ReturnType<typeof ownGeography>>);
          expect(outcome).toBeInstanceOf(GeographyError);
          expect(outcome.message).toMatch(/^\S.{20,}\.$/);
          expect(outcome.message).not.toMatch(/undefined|\[object/);
        }),
        { numRuns: runs },
      );
    },
    Math.max(60_000, 40 * runs),
  );
});
