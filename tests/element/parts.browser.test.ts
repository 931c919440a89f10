import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, loadedMap, part, readableMap, settled, warningsOf, words } from './map-on-page.js';

const kinds = ['title', 'search', 'legend', 'map', 'ledger', 'source', 'figures'];

/** Which pieces of the figure are there, in their order. */
const piecesOf = (map: AgreementMap): string[] =>
  all(map, kinds.map((kind) => `[part~="${kind}"]`).join()).map((each) => each.getAttribute('part')?.split(' ')[0] ?? '');

describe('the parts of a figure', () => {
  it('are all there, in the usual order, unless the author names some', async () => {
    const map = await loadedMap(html`<agreement-map></agreement-map>`);
    expect(piecesOf(map)).to.deep.equal(kinds);
    map.parts = 'heading, map ledger';
    await settled(map);
    expect(piecesOf(map)).to.deep.equal(['title', 'map', 'ledger']);
  });

  it('can be the map alone, which has its name and answers a reader all the same', async () => {
    const map = await readableMap(html`<agreement-map parts="map" label="May"></agreement-map>`);
    expect(piecesOf(map)).to.deep.equal(['map']);
    expect(part(map, 'figure').getAttribute('aria-label')).to.equal('May');
    await expect(map).to.be.accessible();
  });

  it('stand in the order that the author names them in, the map among them in any case', async () => {
    const map = await loadedMap(html`<agreement-map parts="map legend heading"></agreement-map>`);
    expect(piecesOf(map)).to.deep.equal(['map', 'legend', 'title']);
    map.parts = 'legend';
    await settled(map);
    expect(piecesOf(map)).to.deep.equal(['legend', 'map']);
  });

  it('that nobody knows are said on the map and on the console, and the others stand', async () => {
    const said = await warningsOf(async () => {
      const map = await loadedMap(html`<agreement-map parts="title map"></agreement-map>`);
      expect(piecesOf(map)).to.deep.equal(['map']);
      expect(words(map, 'status')).to.equal('The setting parts=“title map” was not understood; this map uses map.');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('parts="title map" is not made of "heading", "search"');
  });
});
