import { expect, html } from '@open-wc/testing';
import { readableMap, settled, until, warningsOf, words } from './map-on-page.js';

describe('selected', () => {
  it('says that a code is no place’s, and nothing of one that is drawn at another level', async () => {
    const said = await warningsOf(async () => {
      const map = await readableMap(html`<agreement-map selected="99999"></agreement-map>`);
      await until(() => words(map, 'misread') !== '', 'it is said');
      expect(words(map, 'misread')).to.equal('The setting selected=“99999” has no effect here; this map uses none.');
      map.selected = '48';
      await settled(map);
      expect(words(map, 'misread')).to.equal('');
      const states = await readableMap(html`<agreement-map level="state" selected="48453"></agreement-map>`);
      expect(words(states, 'misread')).to.equal('');
    });
    expect(said).to.deep.equal(['agreement-map: selected="99999" is not in this geography; using none.']);
  });
});
