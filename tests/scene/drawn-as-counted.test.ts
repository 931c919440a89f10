import { readFileSync } from 'node:fs';
import { frameOf } from '../../src/scene/drawing/frame.js';
import { createDetails } from '../../src/scene/details.js';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { undrawnStates } from '../../src/choropleth/undrawn-states.js';
import { drawnCounties } from '../../src/counts/drawn-counties.js';
import type { Listings } from '../../src/counts/listings.js';
import { loadHistory } from '../../src/counts/load-listings.js';
import type { Geography, Level, Vintage } from '../../src/geography/geography.js';
import { ownGeography } from '../../src/geography/own/own-geography.js';
import { loadGeography } from '../../src/geography/united-states.js';
import { createPicture, type Picture } from '../../src/scene/picture.js';
import { english } from '../../src/scene/words/english.js';
import { loadView } from '../../src/scene/load-view.js';

/** The least that is seen without a mark, in square CSS pixels. */
const visible = 1.5 ** 2;

const { resolve } = createRequire(import.meta.url);

/** A stock file, without some of its areas. */
async function stock(file: string, isKept: (code: string) => boolean): Promise<Geography> {
  const topology = JSON.parse(readFileSync(resolve(`us-atlas/${file}`), 'utf8')) as Topology;
  for (const object of Object.values(topology.objects) as GeometryCollection[]) {
    object.geometries = object.geometries.filter(({ id }) => isKept(String(id)));
  }
  return ownGeography(topology);
}

const geographies: readonly (readonly [string, Vintage | null, () => Promise<Geography>])[] = [
  ['the bundled boundaries', 2023, () => loadGeography('county', 2023)],
  ['the bundled boundaries of 2017', 2017, () => loadGeography('county', 2017)],
  ['boundaries without territories', null, () => stock('counties-albers-10m.json', () => true)],
  ['boundaries without Florida', null, () => stock('counties-albers-10m.json', (code) => !code.startsWith('12'))],
  ['boundaries of states', null, () => stock('states-10m.json', (code) => code !== '48')],
];

let listings: Listings;

const detail = createDetails(null);

beforeAll(async () => {
  listings = await loadHistory(false, new AbortController().signal);
}, 60_000);

describe.each(geographies)('on %s', (_, vintage, load) => {
  it('what is counted is drawn or marked, or is said not to be', async () => {
    const geography = await load();
    const counts = listings.countsOn(drawnCounties(geography, vintage), null);
    const paint = createPicture();
    for (const level of ['county', 'state'] as const) {
      if (level === 'county' && geography.counties.length === 0) continue;
      for (const view of ['density', 'model'] as const) {
        const question = { level, view, measure: 'agreements', compare: null, models: [], signers: '' } as const;
        const topic = (await loadView({ ...question, within: null })).topic({ breaks: '', unit: '' });
        for (const [within, width] of [
          [null, 320],
          [null, 960],
          ['51', 640],
          ['25', 960],
        ] as const) {
          // prettier-ignore
          const picture = paint({ geography, counts, topic, view: { select: null, frame: frameOf, plates: null }, detail, messages: english, question, within, width });
          expectDrawn(picture, geography, level);
        }
      }
    }
  }, 60_000);
});

function expectDrawn(picture: Picture, geography: Geography, level: Level): void {
  if (picture.kind !== 'drawn') throw new Error(`The picture is ${picture.kind}.`);
  const { scene, choropleth } = picture;
  const { units, classes, classOf, counts, byUnit } = choropleth;
  const undrawn = undrawnStates(choropleth);
  const isShown = (code: string): boolean => scene.within === null || code.startsWith(scene.within);
  const marked = new Set(scene.marks.map(({ unit }) => unit));
  const layerOf = (name: string) => scene.layers.find((each) => each.kind === 'class' && each.group === 'shown' && each.name === name)?.d;
  const held = units.flatMap((unit, i) =>
    (byUnit[unit.id]?.agreements ?? 0) > 0 && isShown(unit.id) ? [{ unit, i, at: classOf[i] ?? 0 }] : [],
  );
  if (scene.within === null) expect(held.length).toBeGreaterThan(0);
  const lost = held.filter(({ unit, i, at }) => {
    const isPainted = unit.path !== '' && layerOf(classes[at]?.name ?? '')?.includes(unit.path);
    return !isPainted || (unit.area * scene.scale ** 2 < visible && !marked.has(i));
  });
  expect(lost.map(({ unit }) => unit.id)).toEqual([]);
  // What a state agency covers is painted by state.
  const covered = units.filter((unit, i) => classes[classOf[i] ?? 0]?.name === 'statewide' && isShown(unit.id));
  const statePaths = geography.states.filter(({ id }) => covered.some((unit) => unit.id.startsWith(id))).map(({ path }) => path);
  expect(statePaths.filter((path) => !layerOf('statewide')?.includes(path))).toEqual([]);
  // Nothing counted is without a shape, unless it is named.
  const codes = new Set(units.map(({ id }) => id));
  const counted = Object.keys(byUnit).filter((code) => (byUnit[code]?.agreements ?? 0) > 0);
  expect(counted.filter((code) => !codes.has(code) && !undrawn.includes(code))).toEqual([]);
  const states = new Set(geography.states.map(({ id }) => id));
  const ofStates = Object.keys(counts.states).filter((code) => (counts.states[code]?.agreements ?? 0) > 0);
  expect(undrawn).toEqual(ofStates.filter((code) => !states.has(code)).sort());
  if (level === 'state') expect(counted.sort()).toEqual(ofStates.sort());
}
