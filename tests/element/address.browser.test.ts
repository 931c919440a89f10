import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, choose, loadedMap, one, onPage, readableMap, settled, until, warningsOf, words, wordsOf } from './map-on-page.js';

const page = location.pathname + location.search;

/** Puts a fragment into the address without going anywhere. */
const put = (fragment: string): void => history.replaceState(null, '', `${page}${fragment}`);

/** Goes where a link of the page leads. */
function follow(fragment: string): void {
  const link = Object.assign(document.createElement('a'), { href: `${page}${fragment}` });
  document.body.append(link);
  link.click();
  link.remove();
}

/** A map whose choices are kept, and that answers a reader. */
async function kept(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  if (map.controls !== null) await until(() => all(map, '[part~="control"]').length > 0, 'the controls are there');
  return map;
}

async function pick(map: AgreementMap, name: string, label: string): Promise<void> {
  const select = one<HTMLSelectElement>(map, `select[name="${name}"]`);
  select.selectedIndex = [...select.options].findIndex((option) => wordsOf(option) === label);
  const changed = new Promise((heard) => map.addEventListener('change', heard, { once: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await changed;
  await settled(map);
}

const titled = (map: AgreementMap, title: string): Promise<void> => until(() => words(map, 'title') === title, `it is ${title}`);
const addressed = (fragment: string): Promise<void> =>
  until(() => location.hash === fragment, `the address ends in ${fragment}, and not in ${location.hash}`);

describe('the address of a page', () => {
  // An entry of its own: others that lie ahead, since a test went back, would go with the first that is added.
  beforeEach(() => history.pushState(null, '', page));
  after(() => put(''));

  it('keeps what a reader chooses under the id, an entry for each act, and back and forward lead there', async () => {
    const map = await kept(html`<agreement-map id="map" level="state" link="hash" controls></agreement-map>`);
    const before = history.length;
    await pick(map, 'model', 'Task Force');
    await addressed('#map=models:TFM');
    await pick(map, 'view', 'Agencies');
    await addressed('#map=measure:agencies,models:TFM');
    expect(history.length).to.equal(before + 2);
    history.back();
    await titled(map, '287(g) Task Force agreements by state');
    history.back();
    await titled(map, '287(g) agreements by state');
    await addressed('');
    history.forward();
    await titled(map, '287(g) Task Force agreements by state');
    await addressed('#map=models:TFM');
    button(map, 'Reset').click();
    await addressed('');
    expect([map.models, map.getAttribute('models')]).to.deep.equal(['', null]);
  });

  it('is followed by a map that comes, and by one that is there', async () => {
    put('#map=measure:per-100k,as-of:2025-06-06,selected:12');
    const map = await kept(html`<agreement-map id="map" level="state" as-of="2026-05-18" link="hash"></agreement-map>`);
    await titled(map, '287(g) agreements per 100,000 residents by state');
    await until(() => words(map, 'dateline') === 'As of June 6, 2025', 'it is of that day');
    await until(() => words(map, 'panel').includes('Florida'), 'Florida is chosen');
    follow('#map=level:county,within:TX');
    await titled(map, '287(g) agreements in Texas by county');
    await until(() => words(map, 'dateline') === 'As of May 18, 2026', 'the day is the author’s again');
    expect(map.selected).to.equal('');
    follow('#map=level:state,as-of:2026-05-18');
    await titled(map, '287(g) agreements by state');
    await until(() => location.hash === '', 'what the author asks for anyway is left out');
  });

  it('goes on with one entry while a reader goes from place to place', async () => {
    const map = await kept(html`<agreement-map id="map" level="state" link="hash"></agreement-map>`);
    const before = history.length;
    await choose(map, 'Ohio');
    await addressed('#map=selected:39');
    await choose(map, 'Texas');
    await addressed('#map=selected:48');
    expect(history.length).to.equal(before + 1);
    history.back();
    await until(() => map.selected === '', 'nothing is chosen');
  });

  it('is shared by two maps and by the page itself', async () => {
    put('#comments');
    const both = onPage(html`<div>
      <agreement-map id="one" level="state" link="hash"></agreement-map>
      <agreement-map id="other &amp; more" level="state" link="hash" selected="06"></agreement-map>
    </div>`);
    const [one, other] = [...both.querySelectorAll('agreement-map')] as [AgreementMap, AgreementMap];
    for (const map of [one, other]) {
      await settled(map);
      await until(() => all(map, '[part~="tooltip"]').length > 0, 'it answers a reader');
    }
    await choose(one, 'Ohio');
    await addressed('#comments&one=selected:39');
    await choose(other, 'Texas');
    await addressed('#comments&one=selected:39&other%20%26%20more=selected:48');
    history.back();
    await until(() => other.selected === '06', 'the other goes back to its author’s');
    expect(one.selected).to.equal('39');
  });

  it('has an entry for what was chosen before it was followed', async () => {
    const map = await kept(html`<agreement-map id="map" level="state" controls="model"></agreement-map>`);
    await pick(map, 'model', 'Task Force');
    const before = history.length;
    map.link = 'hash';
    await addressed('#map=models:TFM');
    expect(history.length).to.equal(before + 1);
    history.back();
    await titled(map, '287(g) agreements by state');
  });

  it('is not written over where a reader went back and the map was not told yet', async () => {
    const map = await kept(html`<agreement-map id="map" level="state" link="hash"></agreement-map>`);
    await choose(map, 'Ohio');
    await addressed('#map=selected:39');
    history.replaceState(null, '', location.pathname + location.search);
    map.requestUpdate();
    await until(() => map.selected === '', 'nothing is chosen');
    expect(location.hash).to.equal('');
  });

  it('is what the copied link leads to', async () => {
    const map = await kept(html`<agreement-map id="map" level="state" link="hash" actions="link"></agreement-map>`);
    await choose(map, 'Ohio');
    put('#one=as-of&map=selected:39');
    const texts: string[] = [];
    const writeText = (text: string): Promise<void> => Promise.resolve(void texts.push(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await until(() => all(map, '[part~="actions"] button').length > 0, 'there are buttons');
    button(map, 'Copy link').click();
    await until(() => texts.length > 0, 'it is copied');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(new URL(texts[0] ?? '').hash).to.equal('#map=selected:39&one=as-of');
  });

  it('gives way to the author, who speaks last, and adds no entry for it', async () => {
    const map = await kept(html`<agreement-map id="map" level="state" link="hash" controls="model"></agreement-map>`);
    await pick(map, 'model', 'Task Force');
    await addressed('#map=models:TFM');
    const before = history.length;
    map.models = 'WSO';
    await addressed('');
    expect(history.length).to.equal(before);
    expect(words(map, 'title')).to.equal('287(g) Warrant Service Officer agreements by state');
  });

  it('is never markup, and what means nothing in it is said once and on the map', async () => {
    const markup = '<img src=x onerror="this.ownerDocument.defaultView.pwned = true">';
    put(
      `#map=within:${encodeURIComponent(markup)},as-of:2025-13-45,selected:${encodeURIComponent(markup)},${encodeURIComponent(markup)},models:TFM`,
    );
    let map: AgreementMap | undefined;
    const warnings = await warningsOf(async () => {
      map = await kept(html`<agreement-map id="map" level="state" as-of="2025-06-06" link="hash"></agreement-map>`);
      await titled(map, '287(g) Task Force agreements by state');
      await until(() => all(map as AgreementMap, '[part~="misread"]').length === 3, 'it says what it did not understand');
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(
      /^agreement-map: in the address, after #map=, "<img .*"as-of:2025-13-45".* was not understood; using what the page has\.$/,
    );
    const misread = all(map as AgreementMap, '[part~="misread"]').map(wordsOf);
    expect(misread.find((text) => text.includes('2025-13-45'))).to.contain('2025-06-06');
    expect(all(map as AgreementMap, 'img')).to.deep.equal([]);
    expect('pwned' in window).to.equal(false);
    await addressed('#map=models:TFM');
    await expect(map).to.be.accessible();
  });

  it('is left alone unless an author wants it, and where there is no id', async () => {
    put('#map=within:TX');
    const plain = await readableMap(html`<agreement-map id="map" level="state"></agreement-map>`);
    expect(words(plain, 'title')).to.equal('287(g) agreements by state');
    plain.remove();
    const warnings = await warningsOf(async () => {
      const nameless = await kept(html`<agreement-map level="state" link="hash" controls="model"></agreement-map>`);
      await pick(nameless, 'model', 'Task Force');
      await pick(nameless, 'model', 'All');
      const other = await loadedMap(html`<agreement-map id="map" level="state" link="query"></agreement-map>`);
      await until(() => all(other, '[part~="tooltip"]').length > 0, 'it answers');
      await choose(other, 'Ohio');
    });
    expect(warnings).to.deep.equal([
      'agreement-map: link="hash" needs an id on the tag; using none.',
      'agreement-map: link="query" is not "hash"; using none.',
    ]);
    expect(location.hash).to.equal('#map=within:TX');
  });
});
