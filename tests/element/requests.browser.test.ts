import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import type * as MapOnPage from './map-on-page.js';

// Before anything is imported: a buffer holds 250 entries, and every module is one here.
performance.setResourceTimingBufferSize(10_000);

/** What the page has fetched of the parts that a first picture does without. */
const fetched = (): string[] => {
  const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  const parts = {
    history: /\/agreements\/agreements\.ts$/,
    links: /\/agreement-links\.ts$/,
    names: /\/gazetteer\.ts$/,
    reader: /\/reader\/reader\.ts$/,
  };
  return Object.entries(parts).flatMap(([part, path]) => (names.some((name) => path.test(name)) ? [part] : []));
};

// One page, in this order: a module is fetched once.
describe('what is fetched', () => {
  let map: AgreementMap;
  let page: typeof MapOnPage;

  it('for a first picture is no name, no list and no link', async () => {
    page = await import('./map-on-page.js');
    let atLoad: string[] | undefined;
    const element = document.createElement('agreement-map');
    element.addEventListener('load', () => (atLoad ??= fetched()));
    page.onPage(html`<div></div>`).append(element);
    map = element;
    await page.settled(map);
    expect(page.words(map, 'ledger')).to.match(/^1,843 agreements listed: /);
    expect(atLoad).to.deep.equal([]);
  });

  it('after it are the names, for whoever reads next', async () => {
    const idle = await page.readableMap(html`<agreement-map></agreement-map>`);
    expect(idle.isConnected).to.equal(true);
    expect(fetched()).to.deep.equal(['names', 'reader']);
  });

  it('for an earlier day is the history, without its links', async () => {
    const earlier = await page.loadedMap(html`<agreement-map as-of="2025-06-06"></agreement-map>`);
    expect(page.words(earlier, 'ledger')).to.match(/^649 agreements listed: /);
    expect(fetched()).to.deep.equal(['history', 'names', 'reader']);
  });

  it('for a list are its links', async () => {
    const listed = await page.readableMap(html`<agreement-map></agreement-map>`);
    page.button(listed, '77 statewide').click();
    await page.until(() => page.all(listed, '[part~="agreement"]').length === 77, 'the list is there');
    expect(fetched()).to.deep.equal(['history', 'links', 'names', 'reader']);
  });

  it('for one that saves data is nothing until they act', async () => {
    // The modules are here by now; what is looked at is whether the map makes use of them.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const saving = await page.loadedMap(html`<agreement-map level="state"></agreement-map>`);
      await new Promise<void>((idle) =>
        typeof requestIdleCallback === 'function' ? requestIdleCallback(() => idle()) : setTimeout(idle, 400),
      );
      await saving.updateComplete;
      expect(page.isReadable(saving)).to.equal(false);
      page.type(saving, 'texas');
      await page.until(() => page.offers(saving).length > 0, 'places are offered');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });
});
