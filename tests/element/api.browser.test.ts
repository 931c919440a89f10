import { expect, html, oneEvent } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { rowsAdapter } from '../../src/index.js';
import {
  all,
  choose,
  fileOf,
  isSeen,
  loadedMap,
  mapOnPage,
  onPage,
  part,
  readableMap,
  settled,
  until,
  waitingAdapter,
  words,
} from './map-on-page.js';

/** A picture that was written as SVG, read again by the browser. */
async function picture(map: AgreementMap): Promise<SVGSVGElement> {
  const text = await map.toSVG();
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  expect(image.naturalWidth, 'the browser draws it').to.be.above(0);
  const response = await fetch(image.src);
  const box = document.createElement('div');
  box.innerHTML = await response.text();
  return box.querySelector('svg') as SVGSVGElement;
}

const textOf = (svg: SVGSVGElement): string => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');

describe('properties', () => {
  it('set before the tag is known are kept, and followed after', async () => {
    const map = document.createElement('agreement-map');
    map.level = 'state';
    document.body.append(map);
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements by state');
    map.level = 'county';
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements by county');
    map.remove();
  });

  it('say what is counted, of all models, and what is drawn', async () => {
    const map = document.createElement('agreement-map');
    Object.assign(map, { models: 'TFM' });
    expect([map.scene, map.problems]).to.deep.equal([undefined, []]);
    onPage(html`<div></div>`).append(map);
    await settled(map);
    expect(map.counts?.asOf).to.equal('2026-05-18');
    expect(map.counts?.states['48']?.agreements).to.equal(387);
    expect(map.scene?.layers.map(({ kind }) => kind)).to.include.members(['land', 'class', 'borders', 'inset']);
    await until(() => map.scene?.layers.some(({ kind }) => kind === 'mark') ?? false, 'discs are added');
    expect(map.problems).to.deep.equal([]);
  });

  it('select a place from the start', async () => {
    const map = await loadedMap(html`<agreement-map selected="12099"></agreement-map>`);
    await until(() => all(map, '[part~="agreement"]').length === 21, 'the list is there');
    expect(words(map, 'panel')).to.match(/^Palm Beach County, Florida/);
    expect(part(map, 'selection').getAttribute('d')).to.not.equal('');
  });

  it('select nothing that is not drawn', async () => {
    const map = await readableMap(html`<agreement-map selected="12099"></agreement-map>`);
    await until(() => isSeen(part(map, 'panel')), 'the list is there');
    map.level = 'state';
    await settled(map);
    expect(isSeen(part(map, 'panel'))).to.equal(false);
  });

  it('follow what the reader chooses', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    await choose(map, 'dane county');
    expect(map.selected).to.equal('55025');
  });
});

describe('loadComplete', () => {
  it('is fulfilled when what is asked for now is drawn, and when it has failed', async () => {
    const map = mapOnPage(html`<agreement-map level="state" as-of="2025-06-06"></agreement-map>`);
    await map.loadComplete;
    expect(words(map, 'ledger')).to.match(/^649 agreements listed: /);
    map.src = '/no-such-file.csv';
    await map.loadComplete;
    expect(words(map, 'status')).to.contain('404');
  });
});

describe('reload', () => {
  it('reads the data again from where it came, and fires load again', async () => {
    const rows = [{ state: 'TX', model: 'TFM' }];
    let reads = 0;
    const adapter = { load: (options: { signal: AbortSignal }) => (reads++, rowsAdapter(rows).load(options)) };
    const map = await loadedMap(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
    rows.push({ state: 'UT', model: 'WSO' });
    const loaded = oneEvent(map, 'load');
    await map.reload();
    await loaded;
    await map.updateComplete;
    expect(reads).to.equal(2);
    expect(words(map, 'ledger')).to.match(/^2 agreements listed: /);
  });

  it('of the bundled lists changes nothing', async () => {
    const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
    await map.reload();
    await settled(map);
    expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: /);
  });
});

describe('toSVG', () => {
  it('writes the picture with its words and the colors in force', async () => {
    const map = mapOnPage(
      html`<agreement-map
        level="state" models="TFM" label="Task forces & their states" theme="light"
        style="width: 960px; --agreement-map-class-5: rgb(1, 2, 3); --agreement-map-quiet: rgb(4, 5, 6)"
      ></agreement-map>`,
    );
    const svg = await picture(map);
    const texts = textOf(svg);
    expect(texts).to.contain('Task forces & their states').and.to.contain('As of May 18, 2026. Only Task Force agreements are shown.');
    expect(texts).to.contain('Source: U.S. Immigration and Customs Enforcement').and.to.contain('Alaska').and.to.contain('100');
    expect(texts.replace(/\n/g, ' ')).to.contain('1,162 Task Force agreements listed: ');
    expect(svg.querySelector('path[class="class class-5"]')?.getAttribute('fill')).to.equal('rgb(1, 2, 3)');
    expect(svg.querySelector('text[fill="rgb(4, 5, 6)"]')).to.not.equal(null);
    expect(svg.querySelector('title')?.textContent).to.equal('Task forces & their states');
  });

  it('writes the colors of the theme in force', async () => {
    const [light, dark] = [
      await picture(mapOnPage(html`<agreement-map level="state" theme="light"></agreement-map>`)),
      await picture(mapOnPage(html`<agreement-map level="state" theme="dark"></agreement-map>`)),
    ];
    const surface = (svg: SVGSVGElement) => svg.querySelector('rect')?.getAttribute('fill');
    expect(surface(light)).to.equal('rgb(255, 255, 255)');
    expect(surface(dark)).to.equal('rgb(26, 29, 32)');
  });

  it('waits for the picture, and fails where there is none', async () => {
    const adapter = waitingAdapter();
    const map = mapOnPage(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
    const written = map.toSVG();
    await until(() => adapter.signals.length > 0, 'the adapter is asked');
    adapter.answer();
    expect(await written).to.contain('<svg');
    map.src = '/no-such-file.csv';
    map.adapter = '';
    const failure = await map.toSVG().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(failure)).to.contain('no picture');
  });

  it('leaves nothing behind in the map', async () => {
    const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
    const before = map.shadowRoot?.childElementCount;
    await map.toSVG();
    expect(map.shadowRoot?.childElementCount).to.equal(before);
  });
});

describe('two maps', () => {
  it('do not mind each other', async () => {
    const box = onPage(
      html`<div>
        <agreement-map level="state"></agreement-map>
        <agreement-map level="state" src=${fileOf('State,Model\nTX,TFM\n')} selected="48"></agreement-map>
      </div>`,
    );
    const [bundled, own] = [...box.querySelectorAll('agreement-map')] as [AgreementMap, AgreementMap];
    await Promise.all([settled(bundled), settled(own)]);
    await until(() => all(own, '[part~="agreement"]').length === 1, 'the list of one is there');
    expect(words(bundled, 'ledger')).to.match(/^1,843 /);
    expect(words(own, 'ledger')).to.match(/^1 agreement /);
    expect(bundled.selected).to.equal('');
  });
});
