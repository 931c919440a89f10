import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, choose, focused, kansas, readableMap, settled, tree, until, words } from './map-on-page.js';

async function openState(map: AgreementMap, name: string): Promise<void> {
  await choose(map, name.toLowerCase());
  button(map, `Show ${name} by county`).click();
  await until(() => map.scene?.within != null, `${name} is framed`);
  await settled(map);
}

describe('what a reader chooses', () => {
  it('opens the counties of a state on a map of states, and goes back to it', async () => {
    const map = await readableMap(html`<agreement-map level="state" label="Agreements by state, a figure of ours"></agreement-map>`);
    await openState(map, 'Texas');
    expect(words(map, 'title')).to.equal('287(g) agreements in Texas by county');
    expect(words(map, 'opened')).to.equal('Back to states Texas by county');
    expect(words(map, 'ledger')).to.match(/^387 agreements listed in Texas: /);
    expect(focused(map)).to.equal(button(map, 'Back to states'));
    expect(words(map, 'panel')).to.match(/^Texas/);
    await expect(map).to.be.accessible();
    button(map, 'Back to states').click();
    await until(() => map.scene?.within === null, 'the country is drawn');
    await settled(map);
    expect(words(map, 'title')).to.equal('Agreements by state, a figure of ours');
    expect(words(map, 'panel')).to.match(/^Texas/);
    expect(focused(map)).to.equal(tree(map));
  });

  it('leaves the attributes as the author wrote them', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    await openState(map, 'Texas');
    expect([map.level, map.within, map.getAttribute('level'), map.hasAttribute('within')]).to.deep.equal(['state', '', 'state', false]);
  });

  it('falls when the author asks for something else in its place', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    await openState(map, 'Florida');
    map.within = 'UT';
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements in Utah by state');
    expect(all(map, '[part~="opened"]')).to.deep.equal([]);
  });

  it('stands while the author changes what it does not touch', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    await openState(map, 'Florida');
    map.setAttribute('view', 'model');
    map.models = 'TFM';
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) program models in Florida by county');
    expect(words(map, 'opened')).to.equal('Back to states Florida by county');
    expect(words(map, 'filter')).to.equal('Only Task Force agreements are shown.');
  });

  it('opens no state where an author’s geography has no counties', async () => {
    const map = await readableMap(html`<agreement-map level="state" .geography=${kansas()}></agreement-map>`);
    await choose(map, 'kansas');
    expect(words(map, 'panel')).to.match(/^Kansas/);
    expect(all(map, '[part~="action"]')).to.deep.equal([]);
  });

  it('falls with the geography that it was chosen on', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    await openState(map, 'Florida');
    map.geography = kansas();
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements by state');
    expect(all(map, '[part~="opened"]')).to.deep.equal([]);
  });
});
