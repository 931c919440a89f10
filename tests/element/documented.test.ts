import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureScale } from '../../src/choropleth/scales/measure-scale.js';
import type { View } from '../../src/choropleth/question.js';
import { changeScale } from '../../src/choropleth/scales/change-scale.js';
import type { Count } from '../../src/counts/counts.js';
import { sumHoldings } from '../../src/counts/sum-holdings.js';
import { pendingScale } from '../../src/choropleth/scales/pending-scale.js';
import { signerScale } from '../../src/choropleth/scales/signer-scale.js';
import { countScale } from '../../src/choropleth/scales/count-scale.js';
import { modelScale } from '../../src/choropleth/scales/model-scale.js';
import { effects } from '../../src/scene/law/policy.js';
import { palette } from '../../src/scene/drawing/palette.js';
import { agreement } from '../fixtures/agreements.js';
import { countsOfAgreements } from '../fixtures/count-agreements.js';
import { drawnOf } from '../fixtures/four-counties-picture.js';

interface Documented {
  readonly name: string;
  readonly description: string;
}

interface Declaration {
  readonly customElement?: boolean;
  readonly cssProperties: readonly Documented[];
  readonly cssParts: readonly Documented[];
  readonly slots: readonly Documented[];
  readonly events: readonly Documented[];
}

// Another test holds the manifest to the class doc.
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as { modules: { declarations: Declaration[] }[] };
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement) as Declaration;

const sources = readdirSync('src/element', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src/element', path), 'utf8'))
  // Without comments, the class doc among them.
  .map((source) => source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''));

const found = (pattern: RegExp): string[] => sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name));

const noRows = { name: '', readings: { county: {}, state: {} }, numbers: { county: [0], state: [] }, rows: [], askedInVain: null };

/** The parts that templates name, and those that are called what a layer is. */
function partsThatExist(): Set<string> {
  const written = found(/\bpart="([^"$]+)"/g).flatMap((parts) => parts.split(' '));
  const views: readonly View[] = ['density', 'model'];
  const layers = [null, '02', '01001'].flatMap((within) => views.flatMap((view) => drawnOf({ view }, within).scene.layers));
  // In the order of the alphabet the fourth is left without a color.
  const held = { '01001': ['TFM', 'Aa'], '01003': ['Dd'], '02001': ['Bb'], '02003': [null], '': ['Cc'] };
  const agreements = Object.entries(held).flatMap(([county, models]) =>
    models.map((model) => agreement({ model, state: county < '02' ? 'AL' : 'AK', counties: county === '' ? [] : [county] })),
  );
  const counts = countsOfAgreements(agreements);
  const signed = (kind: string): Count => sumHoldings([{ kind, scope: 'county', agencies: 1, signed: { TFM: 1 }, pending: {} }]);
  const signers = { ...counts, counties: Object.fromEntries(['state', 'tribe', 'Airport'].map((kind) => [kind, signed(kind)])) };
  const scales = [
    countScale('county', counts),
    modelScale('county', counts),
    changeScale(counts),
    pendingScale(counts),
    signerScale('county', signers),
  ];
  const classes = scales.flatMap((scale) => scale.classes.map(({ name }) => name)).filter((name) => name !== 'none');
  const ofMeasures = (['number', 'mark'] as const).flatMap((kind) => measureScale({ ...noRows, kind }, 'county', [1, 2, 5, 10]).classes);
  const painted = layers.flatMap(({ kind, name }) => [kind, ...(name === '' ? [] : [name])]);
  // The four counties have no insets.
  return new Set([
    ...written,
    ...painted,
    ...classes,
    ...ofMeasures.map(({ name }) => name),
    'mark',
    ...effects.map((effect) => `law-${effect}`),
    'not-known',
    'inset',
    'context',
    'selection',
    'cursor',
    'day',
    'date',
    'since',
    'since-date',
    'zoom-hint',
  ]);
}

/** The names of documented parts, and those that a description names. */
function partsDocumented(): Set<string> {
  const named = element.cssParts.flatMap(({ name, description }) => [
    name,
    ...[...description.matchAll(/`([^`]+)`(?: … `([^`]+)`)?/g)].flatMap(([, from = '', to]) =>
      to === undefined ? [from] : range(from, to),
    ),
  ]);
  return new Set(named);
}

/** From "class-1" to "class-5". */
function range(from: string, to: string): string[] {
  const [first, last] = [from, to].map((name) => Number(/\d+$/.exec(name)?.[0]));
  const stem = from.replace(/\d+$/, '');
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => `${stem}${(first ?? 0) + i}`);
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe('the class doc', () => {
  it('has every custom property of the palette, and no other', () => {
    const properties = element.cssProperties.map(({ name }) => name);
    expect(sorted(properties)).toEqual(sorted(Object.keys(palette).map((name) => `--agreement-map-${name}`)));
  });

  it('has every part there is, and no other', () => {
    expect(sorted(partsDocumented())).toEqual(sorted(partsThatExist()));
  });

  it('has every slot there is, and no other', () => {
    const slots = found(/<slot(?: name="([^"]*)")?>/g);
    expect(sorted(element.slots.map(({ name }) => name))).toEqual(sorted(slots));
  });

  it('has every event there is, and no other', () => {
    const events = [...found(/\bsuper\('([a-z-]+)'/g), ...found(/new Event\('([a-z-]+)'\)/g)];
    expect(sorted(element.events.map(({ name }) => name))).toEqual(sorted(events));
  });

  it('leads to files of the package alone, the one that registers the tag among them', () => {
    const paths = [...JSON.stringify(manifest).matchAll(/"(?:path|module)":"([^"]+)"/g)].map(([, path = '']) => path);
    expect(paths).toContain('dist/define.js');
    const sourceOf = (path: string): string => path.replace(/^dist\/(.+)\.js$/, 'src/$1.ts');
    expect(paths.filter((path) => !path.startsWith('dist/') || !existsSync(sourceOf(path)))).toEqual([]);
  });

  it('says something of each', () => {
    const all = [element.cssProperties, element.cssParts, element.slots, element.events].flat();
    expect(all.filter(({ description }) => !description)).toEqual([]);
  });
});
