import { expect, html } from '@open-wc/testing';
import { all, isSeen, loadedMap, one, part, readableMap, tree, until, words } from './map-on-page.js';

describe('the plain tag', () => {
  it('draws the bundled lists by county, newest day', async () => {
    const map = await loadedMap(html`<agreement-map></agreement-map>`);
    const drawn = all<SVGPathElement>(map, 'svg [part~="class"]').filter((path) => path.getAttribute('d') !== '');
    expect(drawn.map((path) => path.getAttribute('part'))).to.deep.equal(
      ['statewide', 'class-1', 'class-2', 'class-3', 'class-4', 'class-5'].map((name) => `class ${name}`),
    );
    expect(words(map, 'title')).to.equal('287(g) agreements by county');
    expect(words(map, 'dateline')).to.equal('As of May 18, 2026');
    expect(words(map, 'ledger')).to.equal('1,843 agreements listed: 1,766 in 934 counties, 77 statewide, 0 not placed.');
    expect(words(map, 'source')).to.equal('Source: U.S. Immigration and Customs Enforcement, 287(g) lists. As of May 18, 2026.');
    expect(all(map, '[part~="filter"]')).to.deep.equal([]);
    expect(words(map, 'status')).to.equal('');
  });

  it('paints land, classes, borders, marks and insets in this order', async () => {
    const map = await loadedMap(html`<agreement-map></agreement-map>`);
    await until(() => all(map, '[part~="mark"]').length > 0, 'the discs are there');
    const painted = all(map, 'svg[part~="map"] path[part]').map((path) => path.getAttribute('part')?.split(' ')[0]);
    const order = painted.filter((name, i) => name !== painted[i - 1]);
    expect(order).to.deep.equal(['land', 'class', 'borders', 'mark', 'inset']);
  });

  it('is accessible, before a reader is answered and after', async () => {
    const map = await loadedMap(html`<agreement-map></agreement-map>`);
    await expect(map).to.be.accessible();
    await expect(await readableMap(html`<agreement-map></agreement-map>`)).to.be.accessible();
  });

  it('has one tab stop for the map, and a name', async () => {
    const map = await loadedMap(html`<agreement-map label="Where ICE has partners"></agreement-map>`);
    const stop = one(map, '[tabindex="0"]');
    expect(stop).to.equal(tree(map));
    expect(stop.getAttribute('aria-label')).to.match(
      /^Where ICE has partners\. As of May 18, 2026, 934 of 3,233 counties and county equivalents have at least one/,
    );
  });

  it('has a place for a heading of the page’s own, and for words after the source', async () => {
    const map = await loadedMap(
      html`<agreement-map level="state"><h1 slot="title">Ours</h1><span slot="source">Graphic: the desk</span></agreement-map>`,
    );
    expect(isSeen(part(map, 'title'))).to.equal(false);
    expect([...map.children].every(isSeen)).to.equal(true);
  });

  it('does not mind a second script that defines it', async () => {
    const first = customElements.get('agreement-map');
    const again: string = '../../src/define.ts?again';
    await import(again);
    expect(customElements.get('agreement-map')).to.equal(first);
  });

  it('asks nobody but the place it came from', () => {
    const origins = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(new Set(origins)).to.deep.equal(new Set([location.origin]));
  });
});
