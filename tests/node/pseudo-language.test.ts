import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/node/edition/edition.js';
import { fallbackHtml } from '../../src/node/edition/fallback-html.js';
import { tableHtml } from '../../src/node/edition/table-html.js';
import type { MapRequest } from '../../src/scene/draw-map.js';
import { colorsOf } from '../../src/scene/drawing/colors-of.js';
import { altText } from '../../src/scene/forms/alt-text.js';
import { tableCsv } from '../../src/scene/forms/table-csv.js';
import { toSVG } from '../../src/scene/to-svg.js';
import { untranslated } from '../fixtures/pseudo-language.js';

/** What of the texts nobody said in the language; `FIPS` is a name. */
const foreign = (texts: readonly string[]): string[] => texts.map(untranslated).filter((left) => /\p{Ll}{2}/u.test(left));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words between the tags of a page or a drawing, and those of its attributes that are read. */
function textsOf(markup: string): string[] {
  const read = [...markup.matchAll(/ (?:aria-label|alt|title|label)="([^"]*)"/g)].map(([, text = '']) => text);
  const written = markup.replace(/<style[^>]*>[^]*?<\/style>/g, '').split(/<[^>]*>/);
  return [...written, ...read].map((text) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole));
}

const requests: readonly [string, MapRequest][] = [
  ['states', { level: 'state' }],
  ['one state', { within: 'KS' }],
  ['sets of models', { within: 'FL', view: 'model', models: ['TFM', 'JEM'] }],
  ['small maps', { view: 'model', level: 'state' }],
  ['who signed', { view: 'signer', within: 'FL' }],
  ['a change', { level: 'state', compare: '2025-06-06' }],
  ['a share of an earlier day', { level: 'state', measure: 'share', asOf: '2024-10-20' }],
];

describe('a third language, in the forms of an edition', () => {
  it.each(requests)('says all of %s', async (_, request) => {
    const edition = await makeEdition({ ...request, lang: 'qps', source: '«S»' }, colorsOf('light'));
    const { scene, figure, colors, messages } = edition;
    expect(messages.code).toBe('qps');
    // What stands on a drawing are postal codes and the names of places, parted into lines.
    const drawn = [scene, ...scene.plates].flatMap(({ labels, insetLabels }) => [
      ...labels.flatMap(({ lines }) => lines.map(({ text }) => text)),
      ...insetLabels.map(({ text }) => text),
    ]);
    // A text may go on in the next line.
    const readIn = (markup: string): string[] => [
      textsOf(markup)
        .filter((text) => !drawn.includes(text))
        .join(' '),
    ];
    expect(foreign(readIn(toSVG(scene, figure, colors, messages.code))), 'map.svg').toEqual([]);
    expect(foreign(textsOf(tableHtml(edition))), 'table.html').toEqual([]);
    expect(foreign(readIn(fallbackHtml(edition))), 'fallback.html').toEqual([]);
    expect(foreign(altText(edition).split('\n')), 'alt.txt').toEqual([]);
    expect(foreign(Papa.parse<string[]>(tableCsv(edition).trim()).data.flat()), 'table.csv').toEqual([]);
  });
});
