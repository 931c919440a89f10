import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, isSeen, loadedMap, one, onPage, part, readableMap, settled, until } from './map-on-page.js';

const widthOf = (map: AgreementMap): number => one(map, 'svg[part~="map"]').getBoundingClientRect().width;
const styleOf = (map: AgreementMap, name: string): CSSStyleDeclaration => getComputedStyle(part(map, name));

/** A map in a box that is 800 px wide, in a parent with a style. */
const inParent = (style: string, own = '') =>
  loadedMap(html`<div style="width:800px"><div style=${style}><agreement-map level="state" style=${own}></agreement-map></div></div>`);

describe('a parent that shrinks to its content', () => {
  const parents: Readonly<Record<string, readonly [string, string?]>> = {
    'a row': ['display:flex'],
    'a centered column': ['display:flex; flex-direction:column; align-items:center'],
    'a centering grid': ['display:grid; place-items:center'],
    'a float': ['display:flow-root', 'float:left'],
    'a line of text': ['', 'display:inline-block'],
    'a box as wide as its content': ['width:fit-content'],
    'a floating box': ['float:left'],
    'a box out of the flow': ['position:absolute; max-width:800px'],
    'a table': ['display:table'],
    'a cell of a table': ['display:table-cell'],
    'a row that breaks': ['display:flex; flex-wrap:wrap; justify-content:center'],
    'an inline row': ['display:inline-flex'],
  };
  for (const [name, [style, own]] of Object.entries(parents)) {
    it(`gives the map all the width there is: ${name}`, async () => {
      expect(widthOf(await inParent(style, own))).to.be.within(780, 800);
    });
  }

  for (const style of [
    'flex',
    'inline-flex',
    'flex; justify-content:center; flex-direction:column',
    'grid; place-items:center',
    'table-cell',
    'contents',
  ]) {
    it(`gives it all the width there is where the page makes the tag itself a box: ${style}`, async () => {
      expect(widthOf(await inParent('', `display:${style}`))).to.be.within(780, 800);
    });
  }

  it('gives it a width beside words, and never none', async () => {
    const beside = await loadedMap(
      html`<div style="width:800px; display:flex"><p>${'Words beside the map. '.repeat(9)}</p><agreement-map level="state"></agreement-map></div>`,
    );
    expect(widthOf(beside)).to.be.within(250, 700);
    expect(widthOf(await inParent('width:min-content'))).to.equal(160);
  });

  it('gives it no more than its share where there are many', async () => {
    const box = onPage(
      html`<div style="width:800px; display:grid; grid-template-columns:repeat(4, 1fr)">
        ${[1, 2, 3, 4].map(() => html`<agreement-map level="state"></agreement-map>`)}
      </div>`,
    );
    const maps = [...box.querySelectorAll('agreement-map')];
    await Promise.all(maps.map(settled));
    expect(maps.map(widthOf)).to.deep.equal([200, 200, 200, 200]);
  });
});

describe('what a page lets its content inherit', () => {
  const plain = () => loadedMap(html`<div style="width:640px"><agreement-map level="state" view="model"></agreement-map></div>`);
  const under = (style: string) =>
    loadedMap(
      html`<div style="width:640px"><div style=${style}><agreement-map level="state" view="model" style="display:block; width:640px"></agreement-map></div></div>`,
    );
  const heightOf = (map: AgreementMap): number => Math.round(part(map, 'figure').getBoundingClientRect().height);

  const habits = [
    'white-space: pre',
    'white-space: nowrap',
    'text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 2em',
    'text-indent: 4em; text-align: right; line-height: 3',
    'writing-mode: vertical-rl',
    'stroke: red; stroke-width: 9; stroke-dasharray: 3; fill: red; fill-opacity: 0.1; stroke-opacity: 1',
    'font-weight: 900; font-style: italic; font-variant: small-caps',
    'direction: rtl; list-style: square inside; border-collapse: collapse',
    '-webkit-text-fill-color: transparent; text-shadow: 2px 2px red; cursor: wait',
  ];
  for (const style of habits) {
    it(`makes no other picture: ${style}`, async () => {
      const [usual, map] = [await plain(), await under(style)];
      expect(heightOf(map)).to.equal(heightOf(usual));
      for (const name of ['title', 'land', 'inset', 'ledger']) {
        const [own, other] = [
          getComputedStyle(all(map, `[part~="${name}"]`)[0] as Element),
          getComputedStyle(all(usual, `[part~="${name}"]`)[0] as Element),
        ];
        for (const property of [
          'stroke',
          'strokeWidth',
          'strokeDasharray',
          'fill',
          'fillOpacity',
          'letterSpacing',
          'textTransform',
          'whiteSpace',
          'fontWeight',
          'fontStyle',
          'direction',
          'textShadow',
        ] as const) {
          expect(own[property], `${name}: ${property}`).to.equal(other[property]);
        }
      }
    });
  }

  it('is still read where it is of no size', async () => {
    expect(parseFloat(styleOf(await under('font-size: 0'), 'ledger').fontSize)).to.be.at.least(9);
  });

  it('is its color and its typeface: words stand on the page', async () => {
    const map = await under('color: rgb(240, 230, 220); font-family: Georgia, serif');
    expect(styleOf(map, 'title').color).to.equal('rgb(240, 230, 220)');
    expect(styleOf(map, 'title').fontFamily).to.contain('Georgia');
    expect(getComputedStyle(all(map, '[part~="legend-entry"]')[0] as Element).color).to.equal('rgb(240, 230, 220)');
    // What has a ground of its own has a color of its own.
    expect(getComputedStyle(one(map, 'input')).color).to.not.equal('rgb(240, 230, 220)');
  });

  it('is not its color where the author says light or dark, or what color', async () => {
    const dark = await loadedMap(html`<div style="color: black"><agreement-map level="state" theme="dark"></agreement-map></div>`);
    expect(styleOf(dark, 'title').color).to.equal('rgb(236, 239, 241)');
    const own = await loadedMap(html`<agreement-map level="state" style="--agreement-map-text: rgb(1, 2, 3)"></agreement-map>`);
    expect(styleOf(own, 'title').color).to.equal('rgb(1, 2, 3)');
  });

  it('is that it is out of sight, or out of use', async () => {
    const map = await under('visibility: hidden; pointer-events: none');
    expect(styleOf(map, 'title').visibility).to.equal('hidden');
    expect(styleOf(map, 'frame').pointerEvents).to.equal('none');
  });
});

describe('another document', () => {
  const frame = () => onPage(html`<iframe style="width:700px; height:700px"></iframe>`) as HTMLIFrameElement;
  const landOf = (map: AgreementMap): string =>
    (map.ownerDocument.defaultView as Window).getComputedStyle(all(map, '[part~="land"]')[0] as Element).fill;

  it('gets the map with its style sheets, those of a reader among them', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    const [land, sheets] = [landOf(map), map.shadowRoot?.adoptedStyleSheets.length];
    const home = map.parentElement as HTMLElement;
    const away = frame().contentDocument as Document;
    away.body.append(away.adoptNode(map));
    await settled(map);
    expect(landOf(map)).to.equal(land);
    expect(map.shadowRoot?.adoptedStyleSheets).to.have.length(sheets as number);
    home.append(map);
    await settled(map);
    expect(landOf(map)).to.equal(land);
  });

  it('gets one that was made here and never shown', async () => {
    const map = document.createElement('agreement-map');
    map.level = 'state';
    (frame().contentDocument as Document).body.append(map);
    await settled(map);
    expect(all(map, '[part~="class"]').filter((each) => each.getAttribute('d'))).to.have.length(5);
    expect(landOf(map)).to.equal(landOf(await loadedMap(html`<agreement-map level="state"></agreement-map>`)));
  });
});

describe('a page that turns, scales or zooms the map', () => {
  const reach = 24;

  // Placed so that Kansas is inside a window of 600 px: else the tooltip is outside with it.
  /** Points at the middle of Kansas, which is nearly a rectangle, and says what the tooltip says, and how far from the point it is. */
  async function pointAtKansas(style: string): Promise<{ name: string; away: number }> {
    const map = await readableMap(
      html`<div style="position: absolute; inset: -120px auto auto 60px; width: 320px; ${style}"><agreement-map level="state" selected="20"></agreement-map></div>`,
    );
    await until(() => all(map, '[part~="selection"]').some((each) => each.getAttribute('d')), 'Kansas is outlined');
    const { left, top, width, height } = part(map, 'selection').getBoundingClientRect();
    // What is chosen is answered beside the map and needs no tooltip; without that answer the map stands elsewhere.
    const before = part(map, 'frame').getBoundingClientRect();
    map.selected = '';
    await settled(map);
    const after = part(map, 'frame').getBoundingClientRect();
    const [x, y] = [left + width / 2 + after.x - before.x, top + height / 2 + after.y - before.y];
    const at = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true, composed: true };
    part(map, 'frame').dispatchEvent(new PointerEvent('pointermove', at));
    await until(
      () => part(map, 'tooltip').getBoundingClientRect().width > 0 && part(map, 'tooltip').style.visibility === '',
      'the tooltip is shown',
    );
    const box = part(map, 'tooltip').getBoundingClientRect();
    const away = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return { name: part(map, 'tooltip').querySelector('strong')?.textContent ?? '', away };
  }

  const habits = [
    '',
    'transform: rotate(8deg)',
    'transform: rotate(90deg)',
    'transform: skewX(15deg) scale(1, 0.7)',
    'transform: scale(0.8)',
  ];
  for (const style of [...habits, 'zoom: 1.25', 'zoom: 0.8']) {
    it(`is told what it points at, and beside it: ${style || 'not at all'}`, async () => {
      const { name, away } = await pointAtKansas(style);
      expect(name).to.equal('Kansas');
      expect(away).to.be.at.most(reach);
    });
  }
});

describe('places where a map may stand', () => {
  it('is drawn in closed details, and seen when they are opened', async () => {
    const box = onPage(html`<details><summary>Map</summary><agreement-map level="state"></agreement-map></details>`) as HTMLDetailsElement;
    const map = box.querySelector('agreement-map') as AgreementMap;
    await settled(map);
    box.open = true;
    await until(() => widthOf(map) > 300, 'the map is as wide as the page');
  });

  it('is drawn in a dialog without a width, and in another’s shadow tree', async () => {
    const dialog = onPage(html`<dialog><agreement-map level="state"></agreement-map></dialog>`) as HTMLDialogElement;
    dialog.showModal();
    const map = dialog.querySelector('agreement-map') as AgreementMap;
    await settled(map);
    expect(widthOf(map)).to.be.above(300);
    dialog.close();
    const card = onPage(html`<div></div>`).attachShadow({ mode: 'open' });
    card.append(document.createElement('agreement-map'));
    const inside = card.firstElementChild as AgreementMap;
    await settled(inside);
    expect(isSeen(part(inside, 'figure'))).to.equal(true);
    expect(widthOf(inside)).to.be.above(300);
  });

  it('is drawn when it is cloned', async () => {
    const map = await loadedMap(html`<agreement-map level="state" as-of="2025-06-06"></agreement-map>`);
    const copy = map.cloneNode(true) as AgreementMap;
    map.after(copy);
    await settled(copy);
    expect(part(copy, 'ledger').textContent).to.equal(part(map, 'ledger').textContent);
    copy.remove();
  });
});
