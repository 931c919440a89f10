import { expect, html } from '@open-wc/testing';
import { wcagContrast } from 'culori';
import type { AgreementMap } from '../../src/index.js';
import { all, loadedMap, until } from './map-on-page.js';

/** The color that a path is painted with, as the browser computes it. */
const fillOf = (path: Element): string => getComputedStyle(path).fill;

/** A color in a form that every browser has in common: `color(srgb …)`, of mixed ones, and `rgb()` as bytes. */
function bytesOf(color: string): string {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${r}, ${g}, ${b})`;
}

const contrast = (a: string, b: string): number => wcagContrast(bytesOf(a), bytesOf(b));

/** The first of what there may be several of, on small maps. */
const first = (map: AgreementMap, selector: string): Element => all(map, selector)[0] as Element;

/** How large the words of a drawing are on the screen, in CSS pixels. */
const pixelsOf = (text: SVGTextElement): number => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);

/** Each painted class against none listed, the tint of a state, and the line that parts it from the next. */
function expectSetOff(map: AgreementMap): void {
  const land = fillOf(first(map, 'svg [part~="land"]'));
  const tint = all(map, 'svg [part~="statewide"]').map(fillOf);
  const line = getComputedStyle(first(map, 'svg [part~="state-casing"]')).stroke;
  const border = getComputedStyle(first(map, 'svg [part~="state-borders"]')).stroke;
  const classes = all(map, 'svg [part~="class"]:not([part~="statewide"])').filter((path) => !fillOf(path).startsWith('url('));
  expect(classes.length).to.be.above(0);
  for (const path of classes) {
    const fill = fillOf(path);
    const name = path.getAttribute('part') ?? '';
    for (const ground of [land, ...tint]) expect(contrast(fill, ground), `${name}: ${fill} on ${ground}`).to.be.at.least(2.95);
    expect(contrast(fill, line), `${name}: ${fill} beside ${line}`).to.be.at.least(3);
  }
  for (const ground of [land, ...tint]) expect(contrast(border, ground), `border ${border} on ${ground}`).to.be.at.least(2.95);
}

const views = [
  ['by how many', html`<agreement-map></agreement-map>`, html`<agreement-map theme="dark"></agreement-map>`],
  ['by state', html`<agreement-map level="state"></agreement-map>`, html`<agreement-map level="state" theme="dark"></agreement-map>`],
  ['by model', html`<agreement-map view="model"></agreement-map>`, html`<agreement-map view="model" theme="dark"></agreement-map>`],
  [
    'by what changed',
    html`<agreement-map compare="2025-01-20"></agreement-map>`,
    html`<agreement-map compare="2025-01-20" theme="dark"></agreement-map>`,
  ],
] as const;

describe('contrast, as it is rendered', () => {
  for (const [view, light, dark] of views) {
    it(`${view}: every class is set off from none listed and parted from the next, in light and in dark`, async () => {
      expectSetOff(await loadedMap(light));
      expectSetOff(await loadedMap(dark));
    });
  }

  it('writes nothing smaller than 12 px beside the drawing', async () => {
    const map = await loadedMap(html`<agreement-map></agreement-map>`);
    for (const each of all(map, '.legend *, .dateline, .ledger, .source, summary, .search label')) {
      expect(parseFloat(getComputedStyle(each).fontSize), each.className.toString()).to.be.at.least(12);
    }
  });

  for (const preset of ['color-blind', 'dark-site', 'high-contrast', 'print', 'tabloid']) {
    it(`in the preset ${preset}: every class is set off and parted, by how many and by model`, async () => {
      const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/themes/${preset}.css` });
      const isThere = new Promise((loaded) => sheet.addEventListener('load', loaded));
      document.head.append(sheet);
      await isThere;
      try {
        expectSetOff(await loadedMap(html`<agreement-map></agreement-map>`));
        expectSetOff(await loadedMap(html`<agreement-map view="model"></agreement-map>`));
      } finally {
        sheet.remove();
      }
    });
  }

  for (const width of [279, 320, 500, 799, 960]) {
    it(`writes nothing smaller than 12 px on a drawing of ${width} px, and no label of an inset over another`, async () => {
      const map = await loadedMap(html`<agreement-map style=${`width: ${width}px`}></agreement-map>`);
      const sizes = (): number[] => all<SVGTextElement>(map, 'svg text').map(pixelsOf);
      await until(() => sizes().every((size) => size > 11.99), `${sizes().join()} px at ${width}`);
      // By what they take of a line: a box on the screen is wider in Firefox, and as high as the line.
      const labels = all<SVGTextElement>(map, 'svg [part~="inset-label"]').map((each) => {
        const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(each.getAttribute(name))) as [number, number, number];
        return { text: each.textContent, left: x, right: x + each.getComputedTextLength(), top: y - 0.75 * size, bottom: y };
      });
      expect(labels).to.have.length(7);
      const over = labels.filter((a, i) =>
        labels.slice(i + 1).some((b) => a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top),
      );
      expect(over.map(({ text }) => text)).to.deep.equal([]);
    });
  }

  it('loses nothing where text is twice as large in a narrow column', async () => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    try {
      const map = await loadedMap(html`<agreement-map style="width: 300px"></agreement-map>`);
      const { right } = map.getBoundingClientRect();
      for (const each of all(map, '.legend-label, .legend-units, .part, .source, .title, .step text')) {
        const box = each.getBoundingClientRect();
        expect(box.right, each.textContent ?? '').to.be.at.most(right + 0.5);
      }
      for (const swatch of all(map, '.step .swatch')) expect(getComputedStyle(swatch).overflow).to.equal('visible');
    } finally {
      root.style.fontSize = '';
    }
  });
});
