import { describe, expect, it } from 'vitest';
import { createDetails } from '../../src/scene/details.js';
import { frameOf } from '../../src/scene/drawing/frame.js';
import { bundledCounts } from '../../src/counts/bundled-counts.js';
import { loadGeography } from '../../src/geography/united-states.js';
import { measureText } from '../../src/scene/drawing/measure-text.js';
import { colorsOf } from '../../src/scene/drawing/colors-of.js';
import { createPicture } from '../../src/scene/picture.js';
import { toSVG } from '../../src/scene/to-svg.js';
import { english } from '../../src/scene/words/english.js';
import { fourCountiesDataset } from '../fixtures/agreements.js';
import { countsOf } from '../fixtures/count-agreements.js';
import { agreements, drawnOf, figureOf } from '../fixtures/four-counties-picture.js';

async function unitedStates(width: number, within: string | null = null) {
  const question = { level: 'state', view: 'density', measure: 'agreements', compare: null, models: [], signers: '' } as const;
  const geography = await loadGeography('state', 2023);
  const picture = createPicture()({
    geography,
    counts: bundledCounts(),
    topic: agreements,
    view: { select: null, frame: frameOf, plates: null },
    detail: createDetails(null),
    messages: english,
    question,
    within,
    width,
  });
  if (picture.kind !== 'drawn') throw new Error(`the picture is ${picture.kind}`);
  return toSVG(picture.scene, figureOf(picture));
}

const done = { geographyError: undefined, dataError: undefined, partError: undefined, isComplete: true, isLoadingData: false };

const texts = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('toSVG', () => {
  it('carries the words of the figure, in the order in which they are read', () => {
    const picture = drawnOf({ models: ['WSO'] });
    const figure = figureOf(picture, { label: 'Who serves warrants' });
    const { caption } = figure;
    const key = `${caption?.legend.title}, ${caption?.legend.note}`;
    const words = ['Who serves warrants', `${figure.dateline}. Only Warrant Service Officer agreements are shown.`, key, '1', '1'];
    const written = texts(toSVG(picture.scene, figure));
    expect(written.slice(0, 5)).toEqual(words);
    expect(written.slice(-3)).toEqual([caption?.ledger.sentence, `${caption?.footer.problems?.title}.`, 'Source: A fixture.']);
  });

  it('says what was asked for and is not drawn, and what has to be said of the day and the data', () => {
    const picture = drawnOf({}, null, countsOf(fourCountiesDataset({ lists: ['2025-01-01'] }), '2025-12-31'));
    const misread = [{ attribute: 'level', text: 'town', expected: '"county"', used: '"county"' } as const];
    const figure = figureOf(picture, { misread });
    const problem = { code: 'no-county', row: 2, column: 'county', value: '' } as const;
    const flawed = figureOf(drawnOf({}, null, { ...countsOf(), problems: [problem] }));
    expect(texts(toSVG(picture.scene, figure)).slice(2, 4).join(' ')).toBe(`${figure.misread[0]} ${figure.status?.text}`);
    expect(texts(toSVG(picture.scene, flawed))).toContain('1 cell of the source could not be read as printed.');
    const partError = new Error('The names are away.');
    const late = figureOf(picture, { progress: { ...done, partError } });
    expect(toSVG(picture.scene, late)).not.toContain('The names are away.');
  });

  it('says as title and description what those need who do not see it', () => {
    const picture = drawnOf();
    const figure = figureOf(picture);
    const svg = toSVG(picture.scene, figure);
    expect(svg).toContain(`<title>${figure.title}</title>\n<desc>${figure.caption?.summary} ${figure.caption?.ledger.sentence}</desc>`);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
  });

  it('is painted in the colors it is given, and in those of a light page where it is given none', () => {
    const picture = drawnOf({ view: 'model' });
    const colors = colorsOf('light');
    const svg = toSVG(picture.scene, figureOf(picture));
    expect(svg).toBe(toSVG(picture.scene, figureOf(picture), colors));
    const own = { ...colors, land: 'rgb(1, 2, 3)', jem: 'rgb(4, 5, 6)', surface: 'rgb(7, 8, 9)', text: 'rgb(10, 11, 12)' };
    const painted = toSVG(picture.scene, figureOf(picture), own);
    for (const name of ['land', 'jem', 'surface', 'text'] as const) {
      expect(painted, name).toContain(own[name]);
    }
    for (const name of ['land', 'jem', 'text'] as const) expect(painted, name).not.toContain(colors[name]);
  });

  it('has a swatch for each entry of the key, painted as the map is', () => {
    const picture = drawnOf({ view: 'model' }, '01');
    const svg = toSVG(picture.scene, figureOf(picture));
    const swatches = [...svg.matchAll(/<g [^>]*><rect [^>]*fill="([^"]*)"\/><\/g>/g)].map(([, fill]) => fill);
    expect(swatches).toHaveLength(figureOf(picture).caption?.legend.entries.length ?? 0);
    expect(swatches).toContain('url(#class-jem-tfm)');
    expect([...svg.matchAll(/<pattern id="class-jem-tfm"/g)]).toHaveLength(1);
    expect(svg).toMatch(/<path class="class class-jem-tfm" fill="url\(#class-jem-tfm\)"/);
  });

  it('refers to nothing that it does not hold', () => {
    for (const within of [null, '02']) {
      const picture = drawnOf({ view: 'model' }, within);
      const svg = toSVG(picture.scene, figureOf(picture));
      const held = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const asked = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
      expect([...asked].filter((id) => !held.has(id))).toEqual([]);
    }
  });

  it('labels the insets, by postal code where there is no room for names', async () => {
    expect(texts(await unitedStates(960))).toEqual(expect.arrayContaining(['Alaska', 'Hawaii', 'Puerto Rico']));
    expect(texts(await unitedStates(320))).toEqual(expect.arrayContaining(['AK', 'HI', 'PR']));
    expect(texts(await unitedStates(960, '48')).filter((text) => text === 'Alaska')).toEqual([]);
  });

  it.each([320, 600, 960])('keeps its lines within the picture, %i px wide', async (width) => {
    const svg = await unitedStates(width);
    for (const [, size, text = ''] of svg.matchAll(/<text x="12" [^>]*font-size="(\d+)"[^>]*>([^<]*)</g)) {
      expect(measureText(text, Number(size)), text).toBeLessThanOrEqual(width);
    }
    expect(svg).toMatch(new RegExp(`viewBox="0 0 ${width + 24} `));
  });

  it('takes no word for markup, and writes nothing that XML has no way to write', () => {
    const picture = drawnOf();
    const svg = toSVG(picture.scene, figureOf(picture, { label: 'A & B <script>"x"</script> \u0001\ud800 \u{1f5fa}' }));
    expect(svg).toContain('<title>A &amp; B &lt;script&gt;&quot;x&quot;&lt;/script&gt; \ufffd\ufffd \u{1f5fa}</title>');
  });
});
