import { expect, html } from '@open-wc/testing';
import { all, fileOf, loadedMap, settled, words } from './map-on-page.js';

/** Does something on a page whose built-ins are another library's. */
async function under(change: () => () => void, act: () => Promise<void>): Promise<void> {
  const restore = change();
  await act().finally(restore);
}

/** `Array.from` as Prototype.js and MooTools have it: without a mapper; and what scripts of their time add to every object. */
function oldLibrary(): () => void {
  const { from } = Array;
  Array.from = ((items: ArrayLike<unknown>) => from(items)) as typeof Array.from;
  const added = Object.prototype as { extend?: unknown };
  added.extend = () => undefined;
  return () => {
    Array.from = from;
    delete added.extend;
  };
}

describe('a page with an old library', () => {
  it('has the same map: states, counties, an earlier day, own data', async () => {
    const file = fileOf('State,County,Model\nTX,Travis,TFM\nKS,Ford,JEM\n');
    await under(oldLibrary, async () => {
      const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
      expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: 1,766 in 934 counties/);
      expect(all(map, 'svg [part~="class"]').filter((each) => each.getAttribute('d'))).to.have.length(5);
      map.level = 'county';
      await settled(map);
      expect(all(map, 'svg [part~="class"]').filter((each) => each.getAttribute('d'))).to.have.length(6);
      map.asOf = '2025-06-06';
      await settled(map);
      expect(words(map, 'ledger')).to.match(/^649 agreements listed: 606 in 353 counties/);
      map.src = file;
      map.asOf = '';
      await settled(map);
      expect(words(map, 'ledger')).to.equal('2 agreements listed: 2 in 2 counties, 0 statewide, 0 not placed.');
    });
  });

  it('has no map where what is counted would not be drawn, and says so', async () => {
    const { from } = Uint8Array;
    const none = (): (() => void) => {
      Uint8Array.from = ((items: ArrayLike<number>) => new Uint8Array(items.length)) as typeof Uint8Array.from;
      return () => (Uint8Array.from = from);
    };
    await under(none, async () => {
      const map = await loadedMap(html`<agreement-map level="state"><p>The figures</p></agreement-map>`);
      expect(words(map, 'status')).to.equal(
        'The data could not be loaded. What was counted would not be drawn. Another script of the page may be why. Try again',
      );
      expect(all(map, '[part~="class"], [part~="legend"]')).to.deep.equal([]);
      expect(map.scene).to.equal(undefined);
    });
  });
});
