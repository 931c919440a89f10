import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, loadedMap, one, readableMap, until, words } from './map-on-page.js';

const isThere = (map: AgreementMap) => () => all(map, '[part="overview"]').length > 0;

describe('the sentences before a map', () => {
  it('say what it is, its extreme and its pattern, before the key and the map, and speak up for nobody', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    await until(isThere(map), 'the sentences are there');
    expect(words(map, 'overview')).to.equal(
      '934 of 3,233 counties and county equivalents have at least one 287(g) agreement. The most: Palm Beach County, Florida (21 agreements). ' +
        'Largest cluster of neighbors: 340 counties in 9 states, most in Texas, Arkansas and Missouri. ' +
        'Smallest share by region: Pacific (1 of 168 counties). None listed in 16 states and territories.',
    );
    const [overview, key, frame] = ['overview', 'legend', 'frame'].map((part) => one(map, `[part="${part}"]`)) as [
      Element,
      Element,
      Element,
    ];
    expect(overview.compareDocumentPosition(key) & Node.DOCUMENT_POSITION_FOLLOWING, 'the key follows').not.to.equal(0);
    expect(key.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING, 'the map follows').not.to.equal(0);
    expect(overview.closest('[aria-live], [role=alert]')).to.equal(null);
  });

  for (const width of [328, 600, 960]) {
    for (const [what, template] of [
      ['counties', html`<agreement-map></agreement-map>`],
      ['states with controls', html`<agreement-map level="state" controls></agreement-map>`],
      ['a state', html`<agreement-map within="TX"></agreement-map>`],
    ] as const) {
      // The room of controls is a line more or less on a phone, with the lengths of their names.
      if (width < 600 && what === 'states with controls') continue;
      it(`move nothing when they come, on a map of ${what} ${width} px wide`, async () => {
        // The typeface of this test: a page's own may be wider, and then the sentences take more lines.
        const map = await loadedMap(html`<div style=${`width: ${width}px; font: 16px Arial, Helvetica, sans-serif`}>${template}</div>`);
        const top = (): number => one(map, '[part="frame"]').getBoundingClientRect().top - map.getBoundingClientRect().top;
        const before = top();
        await until(isThere(map), 'the sentences are there');
        if (map.controls !== null) await until(() => all(map, '[part="controls"] select').length > 0, 'the controls are there');
        expect(top()).to.be.closeTo(before, 2);
      });
    }
  }

  it('follow what is drawn', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    await until(() => words(map, 'overview').startsWith('40 of 56'), 'it is said of states');
    map.level = 'county';
    await until(() => words(map, 'overview').startsWith('934 of'), 'it is said of counties');
  });

  it('are left out where the author names other parts, and take no room there', async () => {
    const map = await readableMap(html`<agreement-map parts="heading legend map" level="state"></agreement-map>`);
    expect(all(map, '[part="overview"]')).to.have.length(0);
    expect(getComputedStyle(one(map, '.head')).paddingBottom).to.equal('0px');
  });
});
