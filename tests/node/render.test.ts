import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawCard } from '../../src/node/edition/draw-card.js';
import { makeEdition } from '../../src/node/edition/edition.js';
import { fallbackHtml } from '../../src/node/edition/fallback-html.js';
import type { MapRequest } from '../../src/scene/draw-map.js';
import { findState } from '../../src/geography/names/states.js';
import { colorsOf } from '../../src/scene/drawing/colors-of.js';
import { toSVG } from '../../src/scene/to-svg.js';
import { files, type Ran, runCli } from './run-cli.js';

const forms = ['alt.txt', 'card.png', 'fallback.html', 'figures.json', 'manifest.json', 'map.png', 'map.svg', 'table.csv', 'table.html'];

interface Numbered {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly asOf: string;
  readonly models: unknown;
  readonly place: string;
}

interface Figures {
  readonly asOf: string;
  readonly compare: string | null;
  readonly unit: string;
  readonly key: string;
  readonly figures: readonly Numbered[];
  readonly before?: readonly Numbered[];
  readonly byModel?: readonly Numbered[];
  readonly most?: readonly Numbered[];
  readonly classes: readonly (Numbered & { readonly label: string })[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { id: string; name: string; state: string; figures: readonly (number | '')[] }[];
  };
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'agreement-map-'));
const read = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');
const hashes = (out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out).map((name) => [name, sha256(readFileSync(join(out, name)))]));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function render(...args: readonly string[]): Promise<Ran & { readonly out: string }> {
  const out = join(folder(), 'edition');
  return { out, ...(await runCli('render', '--out', out, ...args)) };
}

/** Words as a reader has them: without tags, and without what tags say. */
const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '\n')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const numbersIn = (text: string): number[] => (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replace(/,/g, '')));

/** How a map has a figure of its table that it is drawn from: in a few characters. */
const short = (figure: number | '' | undefined): number => Number(Number(figure).toFixed(Number(figure) < 1 ? 2 : 1));

const cellsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name = '', cells = '']) => [
    wordsOf(name),
    ...[...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) =>
      wordsOf(cell)
        .replace(/,/g, '')
        .replace(/^\+(?=\d)/, '')
        .replace(/^−(?=\d)/, '-'),
    ),
  ]);

const questions: readonly (readonly [args: readonly string[], request: MapRequest])[] = [
  [[], {}],
  [['--view', 'model'], { view: 'model' }],
  [['--level', 'state', '--measure', 'per-100k'], { level: 'state', measure: 'per-100k' }],
  [['--compare', '2025-01-20'], { compare: '2025-01-20' }],
  [['--level', 'state', '--models', 'WSO'], { level: 'state', models: ['WSO'] }],
  [['--within', 'FL', '--as-of', '2025-06-06'], { within: 'FL', asOf: '2025-06-06' }],
  [['--lang', 'es'], { lang: 'es' }],
  [['--lang', 'es', '--view', 'model'], { lang: 'es', view: 'model' }],
  [['--lang', 'es-MX', '--level', 'state', '--measure', 'per-100k'], { lang: 'es-MX', level: 'state', measure: 'per-100k' }],
  [['--lang', 'es', '--within', 'FL', '--compare', '2025-01-20'], { lang: 'es', within: 'FL', compare: '2025-01-20' }],
];

/** The line of the alternative text that names who has the most. */
const mostLine = /^(?:Most|Más) .*?: (.*)\.$/m;

describe.each(questions)('an edition of %j', (args, request) => {
  let out = '';
  let figures: Figures;
  let ran: Ran;
  beforeAll(async () => {
    const rendered = await render(...args);
    ({ out } = rendered);
    ran = rendered;
    figures = JSON.parse(read(out, 'figures.json')) as Figures;
  }, 60_000);

  it('is written whole, and its manifest has the hash of every file', () => {
    expect(ran.code).toBe(0);
    expect(readdirSync(out)).toEqual(forms);
    const manifest = JSON.parse(read(out, 'manifest.json')) as { files: Record<string, { bytes: number; sha256: string }> };
    const { 'manifest.json': own, ...others } = hashes(out);
    expect(own).toBeDefined();
    expect(Object.fromEntries(Object.entries(manifest.files).map(([name, file]) => [name, file.sha256]))).toEqual(others);
  });

  it('says in no form a number that another form has otherwise', async () => {
    const edition = await makeEdition(request, colorsOf('light'));
    const [fallback, svg] = [read(out, 'fallback.html'), read(out, 'map.svg')];
    const around = wordsOf(fallback.replace(/<table>[^]*<\/table>/, ''));
    const texts = [read(out, 'alt.txt'), wordsOf(svg), around, wordsOf(drawCard(edition).svg)];
    const told = new Set([
      ...[...figures.figures, ...(figures.before ?? []), ...(figures.byModel ?? []), ...(figures.most ?? []), ...figures.classes].map(
        ({ value }) => value,
      ),
      ...[figures.asOf, figures.compare ?? '', figures.before?.[0]?.asOf ?? ''].flatMap((day) => day.split('-').map(Number)),
      ...numbersIn(figures.key),
      ...numbersIn(figures.unit),
      // Written on the places themselves.
      ...(isLabeled() ? figures.table.rows.flatMap(({ figures: [agreements, second] }) => [Number(agreements), short(second)]) : []),
      ...figures.classes.flatMap(({ label }) => numbersIn(label)),
      287,
    ]);
    const drawn = figures.figures.find(({ name }) => name === 'drawn')?.value ?? 0;
    // What a short table leaves out. It keeps what is no longer listed.
    const none = drawn - (figures.figures.find(({ name }) => name === 'held')?.value ?? 0);
    told.add(none).add(none - (figures.classes.find(({ name }) => name === 'change-gone')?.value ?? 0));
    for (const text of texts) expect(numbersIn(text).filter((number) => !told.has(number))).toEqual([]);
    const needed = ['listed', 'placed', 'placedIn', 'statewide', 'unplaced'].map(
      (name) => figures.figures.find((figure) => figure.name === name)?.value,
    );
    for (const text of texts) expect(numbersIn(text)).toEqual(expect.arrayContaining(needed));
  });

  it('has the same figures in every table', () => {
    const rows = figures.table.rows.map(({ name, state, figures: each }) => [name, ...(isOfStates() ? [] : [state]), ...each.map(String)]);
    const csv = Papa.parse<string[]>(
      read(out, 'table.csv')
        .replace(/^\ufeff/, '')
        .trimEnd(),
    ).data;
    expect(csv.slice(1).map((row) => row.slice(1, -3))).toEqual(rows);
    expect(new Set(csv.slice(1).map((row) => row[row.length - 3]))).toEqual(new Set([figures.asOf]));
    expect(new Set(csv.slice(1).map((row) => row[row.length - 1]))).toEqual(
      new Set(['U.S. Immigration and Customs Enforcement, 287(g) lists']),
    );
    expect(cellsOf(read(out, 'table.html'))).toEqual(rows);
    // Where days are compared, what is no longer listed is a figure too.
    const held = figures.table.rows.flatMap(({ figures: each }, i) => (each.some(Boolean) ? [rows[i]] : []));
    const gone = figures.classes.find(({ name }) => name === 'change-gone')?.value ?? 0;
    expect(cellsOf(read(out, 'fallback.html'))).toEqual(held);
    expect(held.length - gone).toBe(figures.figures.find(({ name }) => name === 'held')?.value);
  });

  it('compares places by the sums of its own table', () => {
    const [, line = ''] = mostLine.exec(read(out, 'alt.txt')) ?? [];
    const named = [...line.matchAll(/(?:^|, | and | y )([^,(]*?) \(([\d,]+)\)/g)].map(
      ([, name = '', number = '']) => [name, Number(number)] as const,
    );
    expect(named.length).toBeGreaterThan(0);
    const listed = figures.figures.find(({ name }) => name === 'listed')?.value;
    expect(numbersIn(line).at(-1)).toBe(listed);
    expect(numbersIn(line).at(-2)).toBe(named.reduce((sum, [, number]) => sum + number, 0));
    // Counties of the country are compared by state, which has statewide ones besides.
    if (args.includes('--within') || isOfStates())
      for (const [name, number] of named)
        // Amid a sentence a county of Spanish begins with a small letter.
        expect(figures.table.rows.find((row) => row.name.toLowerCase() === name.toLowerCase())?.figures[0]).toBe(number);
  });

  it('speaks one language, and says which', () => {
    const lang = isSpanish() ? 'es' : 'en';
    expect(read(out, 'table.html')).toContain(`<html lang="${lang}" dir="ltr">`);
    expect(read(out, 'fallback.html')).toContain(`<figure lang="${lang}" dir="ltr">`);
    expect(read(out, 'map.svg')).toMatch(new RegExp(`^<svg [^>]* lang="${lang}"`));
    const foreign = isSpanish()
      ? /\b(agreements?|counties|county|none listed|by state|models?|source|as of)\b/i
      : /acuerdo|condado|modelo/i;
    // What a source is called, and what a model is called, stays as printed.
    for (const name of ['alt.txt', 'map.svg', 'table.csv', 'table.html', 'fallback.html'])
      expect(name.endsWith('l') || name.endsWith('g') ? wordsOf(read(out, name)) : read(out, name)).not.toMatch(foreign);
  });

  it('has a fallback without script and style, light enough for a page', () => {
    const fallback = read(out, 'fallback.html');
    expect(fallback).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
    expect(gzipSync(fallback, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  it('gives every number its unit, day and models', () => {
    for (const { unit, asOf, models, place } of [
      ...figures.figures,
      ...(figures.byModel ?? []),
      ...(figures.most ?? []),
      ...figures.classes,
    ]) {
      expect([unit, asOf, models, place].every(Boolean)).toBe(true);
    }
  });

  const isSpanish = (): boolean => args.includes('--lang');
  const isOfStates = (): boolean => args.includes('state');
  const isLabeled = (): boolean => isOfStates() || args.includes('--within');
});

describe('an edition', () => {
  it.each(['en', 'es'])(
    'says on the card of what changed how many places have each color, so large that half is read (%s)',
    async (lang) => {
      const edition = await makeEdition({ compare: '2025-01-20', lang }, colorsOf('light'));
      const { svg } = drawCard(edition);
      for (const { unitsNumber } of edition.caption.legend.entries)
        expect(svg).toMatch(new RegExp(`font-size="(1[689]|2\\d)"[^>]*text-anchor="end">${unitsNumber}</text>`));
    },
  );

  it('writes on every state its own number, on the map and on the card', async () => {
    const { scene, cardScene, table } = await makeEdition({ level: 'state', measure: 'per-100k' }, colorsOf('light'));
    for (const { labels } of [scene, cardScene]) {
      const numbered = labels.flatMap(({ lines }) => /^([A-Z]{2}) ([\d.]+)$/.exec(lines.map(({ text }) => text).join(' ')) ?? []);
      expect(numbered.length / 3).toBeGreaterThan(30);
      for (let i = 0; i < numbered.length; i += 3) {
        const row = table.rows.find(({ id }) => id === findState(numbered[i + 1] ?? '')?.fips);
        expect([numbered[i], short(Number(row?.figures[1]))]).toEqual([numbered[i], Number(numbered[i + 2])]);
      }
    }
  });

  it.each([600, 640, 700, 800])('calls no state out in the box of a territory at %d pixels', async (width) => {
    const { scene } = await makeEdition({ level: 'state', compare: '2025-01-20', width }, colorsOf('light'));
    const boxes = scene.layers.filter(({ kind }) => kind === 'inset').map(({ d }) => boundsOf(d));
    const called = scene.labels.filter(({ leader }) => leader !== '');
    expect(called.length).toBeGreaterThan(0);
    for (const { x, size, lines } of called) {
      for (const { y } of lines) {
        expect(boxes.filter(([left, top, right, bottom]) => x + size > left && x < right && y > top && y - 0.7 * size < bottom)).toEqual(
          [],
        );
      }
    }
  });

  it.each([
    [['--level', 'state'], /^Agreements per 100,000 residents \(\d{4}\), highest: (.*)\.$/m],
    [['--within', 'FL'], /^Agreements per 100,000 residents \(\d{4}\), highest: (.*)\.$/m],
    [[], /^Agreements per 100,000 residents \(\d{4}\), highest: (.*)\.$/m],
  ])('says of %j where a rate is highest', async (args, sentence) => {
    const { out } = await render('--measure', 'per-100k', ...args);
    const { table } = JSON.parse(read(out, 'figures.json')) as Figures;
    const [, line = ''] = sentence.exec(read(out, 'alt.txt')) ?? [];
    const named = [...line.matchAll(/([A-Z][^,(]*?) \(([\d.]+)\)/g)].map(([, name = '', number = '']) => [name, Number(number)]);
    const ordered = [...table.rows].sort((a, b) => Number(b.figures[1]) - Number(a.figures[1])).slice(0, 3);
    const inState = args.length === 0;
    expect(named).toEqual(ordered.map(({ name, state, figures }) => [inState ? `${name} in ${state}` : name, short(figures[1])]));
  });

  it('says that a share is in percent', async () => {
    const { out } = await render('--measure', 'share', '--level', 'state');
    expect(read(out, 'alt.txt')).toMatch(/^Share of the country’s agreements, highest: Texas \([\d.]+%\), /m);
    expect(JSON.parse(read(out, 'figures.json'))).toMatchObject({ measure: 'share', unit: 'percent of agreements' });
  });

  it('draws as many maps as there are models on map, card and fallback, all inside of the picture', async () => {
    for (const width of [360, 960]) {
      const edition = await makeEdition({ view: 'model', width }, colorsOf('light'));
      const svg = toSVG(edition.scene, edition.figure, edition.colors);
      const card = drawCard(edition).svg;
      for (const text of [svg, card]) {
        const frames = [...text.matchAll(/<clipPath id="frame-\d"><rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
        const [, whole] = /^<svg [^>]*? width="(\d+)"/.exec(text) ?? [];
        expect(frames.length).toBe(3);
        for (const [, x, wide] of frames) expect(Number(x) + Number(wide)).toBeLessThanOrEqual(Number(whole));
        for (const { title, figures } of edition.caption.plates ?? [])
          expect(text.match(new RegExp(`>(${title}|${figures})<`, 'g'))).toHaveLength(2);
        expect(text).toContain('>None listed under the model<');
      }
      expect(fallbackHtml(edition).match(/role="img"/g)).toHaveLength(3);
    }
  });

  it('says of a comparison what was listed on either day', async () => {
    const { out, code } = await render('--within', 'FL', '--compare', '2025-01-20', '--as-of', '2025-06-06');
    const { compare, figures, before = [] } = JSON.parse(read(out, 'figures.json')) as Figures;
    expect([code, compare]).toEqual([0, '2025-01-20']);
    // Of the earlier day alone.
    const { ledger: earlier } = await makeEdition({ within: 'FL', asOf: '2025-01-20' }, colorsOf('light'));
    expect(earlier?.listed).toBeGreaterThan(0);
    const listedOn = (each: readonly Numbered[]): unknown[] =>
      each.flatMap(({ name, value, asOf }) => (name === 'listed' ? [asOf, value] : []));
    expect([listedOn(figures), listedOn(before)]).toEqual([
      ['2025-06-06', 277],
      ['2025-01-19', earlier?.listed],
    ]);
    for (const name of ['alt.txt', 'map.svg', 'table.html', 'fallback.html']) {
      expect(read(out, name)).toContain(`On January 19, 2025: ${earlier?.listed} agreements`);
      expect(read(out, name)).toContain('277 agreements listed');
    }
    expect(read(out, 'manifest.json')).toContain('"compare": "2025-01-20"');
  });
});

/** The box around a path of absolute points and of lines across and down. */
function boundsOf(d: string): readonly [number, number, number, number] {
  const points = [...d.matchAll(/([MLHV])([\d.,-]+)/g)].map(([, command = '', text = '']) => {
    const [first = 0, second = 0] = text.split(',').map(Number);
    return command === 'V' ? { y: first } : command === 'H' ? { x: first } : { x: first, y: second };
  });
  const [xs, ys] = [points.flatMap(({ x }) => x ?? []), points.flatMap(({ y }) => y ?? [])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const list = (...rows: readonly string[]): string => ['state,agency,county,model,link', ...rows].join('\n');
const dane = 'WI,Dane County Sheriff,Dane County,TFM,https://example.com/a.pdf';
const rock = 'WI,Rock County Sheriff,Rock County,WSO,https://example.com/b.pdf';

async function hashesOf(text: string): Promise<Record<string, string>> {
  const { out } = await render(files({ 'list.csv': text })['list.csv'], '--level', 'county');
  return Object.fromEntries(Object.entries(hashes(out)).filter(([name]) => name !== 'manifest.json'));
}

describe('agreement-map render', () => {
  it('gives the same bytes again', async () => {
    const { 'list.csv': file } = files({ 'list.csv': list(dane, rock) });
    for (const lang of ['en', 'es']) {
      const [one, other] = [await render(file, '--lang', lang), await render(file, '--lang', lang)];
      expect(hashes(one.out)).toEqual(hashes(other.out));
    }
  });

  it.each([
    [
      ['--view', 'model'],
      ['--level', 'county'],
    ],
    [
      ['--measure', 'per-100k'],
      ['--level', 'state'],
    ],
    [
      ['--compare', '2025-01-20'],
      ['--as-of', '2025-06-06'],
    ],
  ])('gives the same bytes for %j and %j in either order', async (a, b) => {
    const [one, other] = [await render(...a, ...b), await render(...b, ...a)];
    expect(hashes(one.out)).toEqual(hashes(other.out));
  });

  it('writes English where nobody speaks the language, and says so once', async () => {
    const { code, stderr, out } = await render('--level', 'state', '--lang', 'cy"><script>');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Nobody speaks --lang "cy"><script>" here: all is in English\.\n[^\n]*\n$/);
    expect(read(out, 'table.html')).toContain('<html lang="en"');
    expect((await render('--level', 'state', '--lang', 'en-US')).code).toBe(0);
  });

  it.each([
    ['a link', dane.replace('a.pdf', 'c.pdf'), []],
    ['a program model', dane.replace('TFM', 'WSO'), ['fallback.html', 'figures.json', 'table.csv', 'table.html']],
    [
      'a county',
      dane.replaceAll('Dane', 'Polk'),
      ['card.png', 'fallback.html', 'figures.json', 'map.png', 'map.svg', 'table.csv', 'table.html'],
    ],
    [
      'a state',
      dane.replace('WI,Dane', 'NE,Dane').replace('Dane County,', 'Polk County,'),
      forms.filter((name) => name !== 'manifest.json'),
    ],
  ])('changes exactly the forms that state %s when it changes', async (_, changed, expected) => {
    const [before, after] = [await hashesOf(list(dane, rock)), await hashesOf(list(changed, rock))];
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(expected);
  });

  it('writes words of an author as words', async () => {
    const { out, code } = await render(
      '--label',
      '<script>alert(1)</script>',
      '--level',
      'state',
      '--source',
      '"><img src=x onerror=alert(1)>',
    );
    expect(code).toBe(0);
    for (const name of ['map.svg', 'table.html', 'fallback.html']) {
      expect(read(out, name)).not.toMatch(/<script|<img/);
      expect(read(out, name)).toContain('&lt;script&gt;');
    }
  });

  it('says which letters the pictures do not have, and writes no control', async () => {
    const { code, stderr, out } = await render('--level', 'state', '--label', ' Штаты \u001b[31m', '--source', 'Doña Ana Čapek');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^map\.png and card\.png have Latin letters alone, and not “Шта[^”]*”\.\n/);
    expect(stderr).not.toContain('Č');
    expect(read(out, 'alt.txt')).toMatch(/^Map: Штаты {2}\[31m\.\n/);
  });

  it('makes text of a cell that a spreadsheet would run', async () => {
    const { out } = await render(files({ 'numbers.csv': 'state,rate\nWI,=1+1\nIL,2\n' })['numbers.csv'], '--level', 'state');
    expect(read(out, 'table.csv')).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('draws numbers of one’s own', async () => {
    const { out, code } = await render(
      files({ 'rates.csv': 'state,rate\nWI,1.5\nIL,2\n' })['rates.csv'],
      '--level',
      'state',
      '--unit',
      '%',
    );
    expect(code).toBe(0);
    const [head, ...lines] = read(out, 'table.csv').split('\n');
    expect([head, lines.find((line) => line.startsWith('55'))]).toEqual(['\ufeffFIPS,State,rate (%),As of,Source', '55,Wisconsin,1.5%,,']);
    expect(read(out, 'alt.txt')).toContain('Date not given.');
    for (const name of ['alt.txt', 'figures.json']) expect(read(out, name)).not.toMatch(/Most agreements|"models"/);
  });

  it('writes what describes the embed page, where its address is given', async () => {
    const { out, code } = await render('--level', 'state', '--oembed', 'https://example.com/embed.html?level=state&view=model');
    expect(code).toBe(0);
    const { html, ...rest } = JSON.parse(read(out, 'oembed.json')) as { html: string };
    expect(rest).toEqual({ version: '1.0', type: 'rich', title: '287(g) agreements by state', width: 800, height: 720 });
    expect(html).toContain('src="https://example.com/embed.html?level=state&amp;view=model"');
  });

  it('takes the place of an edition, and of an empty folder', async () => {
    const out = folder();
    expect((await runCli('render', '--level', 'state', '--out', out)).code).toBe(0);
    writeFileSync(join(out, 'map.svg'), 'changed by hand');
    expect((await runCli('render', '--level', 'state', '--out', `${out}/`)).code).toBe(0);
    expect(read(out, 'map.svg')).toMatch(/^<svg /);
    expect(readdirSync(out)).toEqual(forms);
  });
});

describe('a question that cannot be answered', () => {
  const nonsense = '"><script>alert(1)</script>';

  it.each([
    ['level', /^level=".*" is not "county" or "state"\./],
    ['view', /^view=".*" is not "density"/],
    ['measure', /^measure=".*" is not "agreements", "agencies", "per-100k" or "share"\./],
    ['compare', /^compare=".*" is not a date like/],
    ['models', /^models=".*" is not "JEM", "WSO"/],
    ['as-of', /^--as-of takes a day/],
    ['within', /^within=".*" is not a state/],
    ['vintage', /^vintage=".*" is not "auto", "2023" or "2017"\./],
    ['theme', /^--theme takes light or dark/],
    ['width', /^--width takes pixels from 240 to 2000/],
    ['format', /^--format takes csv, tsv/],
    ['oembed', /^--oembed takes the https address/],
  ])('of --%s is refused in a sentence, and nothing is written', async (flag, sentence) => {
    const { code, stdout, stderr, out } = await render(`--${flag}`, nonsense);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['--width', '1e9'], /^--width takes pixels/],
    [['--width', '0'], /^--width takes pixels/],
    [['--oembed', 'javascript:alert(1)'], /^--oembed takes the https address/],
    [['--as-of', '1999-01-01'], /^This map has no data for January 1, 1999/],
    [['--within', '99999'], /^within="99999" is not in this geography/],
    [['one.csv', 'two.csv'], /^render reads one file/],
    [['/nowhere/list.csv'], /^\/nowhere\/list\.csv could not be read/],
    [['--json'], /^render takes no option --json/],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { code, stderr, out } = await render(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it('needs a folder to write to', async () => {
    expect(await runCli('render')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^render needs --out/) as string });
  });

  it('of a day without a list is answered by the list before, and says so', async () => {
    const gap = await gapDay();
    const { code, stderr, out } = await render('--level', 'state', '--as-of', gap);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no list between .*\n/);
    for (const name of ['alt.txt', 'map.svg', 'table.html', 'fallback.html', 'figures.json'])
      expect(read(out, name)).toContain('There is no list');
  });

  it('tells of cells that were not understood', async () => {
    const { code, stderr } = await render(files({ 'list.csv': list(dane, 'WI,Nowhere Police,Nowhere County,TFM,') })['list.csv']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^1 cell of the source could not be read as printed: agreement-map reconcile says which\.\n/);
  });
});

describe('a folder that cannot be written', () => {
  it.each([
    ['is a file', (out: string) => writeFileSync(out, 'mine'), 'it is a file'],
    [
      'holds other files',
      (out: string) => (mkdirSync(out), writeFileSync(join(out, 'article.html'), 'mine')),
      'it holds other files, so name a new folder',
    ],
    // The place beside it is taken, so that writing fails.
    ['has no room beside it', (out: string) => mkdirSync(`${out}.${process.pid}.part`), 'EEXIST'],
  ])('because it %s is left as it was', async (_, prepare, why) => {
    const parent = folder();
    const out = join(parent, 'edition');
    prepare(out);
    const before = readdirSync(parent, { recursive: true });
    const { code, stderr } = await runCli('render', '--level', 'state', '--out', out);
    expect(code).toBe(2);
    expect(stderr).toContain(`${out} could not be written: ${why}`);
    expect(readdirSync(parent, { recursive: true })).toEqual(before);
  });

  // Nothing is closed to root.
  it.skipIf(process.getuid?.() === 0)('because nobody may write in it stays, though it could be moved away', async () => {
    const parent = folder();
    const out = join(parent, 'edition');
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), 'mine');
    chmodSync(out, 0o555);
    const { code, stderr } = await runCli('render', '--level', 'state', '--out', out);
    expect([code, stderr]).toEqual([2, `${out} could not be written: its folder may not be written to.\n`]);
    expect(readdirSync(parent, { recursive: true })).toEqual(['edition', 'edition/manifest.json']);
  });

  it('is said to have no place where there is no folder for it', async () => {
    const out = join(folder(), 'none', 'edition');
    const { code, stderr } = await runCli('render', '--level', 'state', '--out', out);
    expect([code, stderr]).toEqual([2, `${out} could not be written: there is no such folder to write it in.\n`]);
  });
});

/** A day of the bundled lists that no list speaks for. */
async function gapDay(): Promise<string> {
  const { bundledAdapter } = await import('../../src/drawing.js');
  const { gaps } = (await bundledAdapter().load({ signal: new AbortController().signal })) as {
    gaps: readonly { after: string; before: string }[];
  };
  const [gap] = gaps;
  if (!gap) throw new Error('The bundled lists have no gap to ask about.');
  const day = new Date(`${gap.after}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
