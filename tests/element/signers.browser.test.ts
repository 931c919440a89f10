import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { readableMap, settled, warningsOf, words } from './map-on-page.js';

describe('a map of the agreements of some kinds of agency', () => {
  it('says which alone are counted, in heading, key and ledger, and counts them alone', async () => {
    const map = await readableMap(html`<agreement-map signers="city" within="TX"></agreement-map>`);
    expect(words(map, 'title')).to.equal('287(g) municipal-agency agreements in Texas by county');
    expect(words(map, 'legend')).to.contain('Agreements in each county, municipal agencies only');
    expect(words(map, 'ledger')).to.match(/^\d+ municipal-agency agreements listed in Texas: /);
    const all = map.counts?.states['48']?.holdings ?? [];
    const signed = all
      .filter(({ kind }) => kind === 'municipality')
      .flatMap(({ agencies, signed: held }) => Object.values(held).map((each) => each * agencies));
    expect(words(map, 'ledger').split(' ')[0]).to.equal(String(signed.reduce((sum, each) => sum + each, 0)));
    expect(await map.toSVG()).to.contain('municipal-agency agreements in Texas');
    map.view = 'signer';
    await settled(map);
    expect(words(map, 'filter')).to.equal('Only agreements signed by municipal agencies are shown.');
  });

  it('says what is no kind of agency, and counts all', async () => {
    let map!: AgreementMap;
    const said = await warningsOf(async () => {
      map = await readableMap(html`<agreement-map signers="sheriff"></agreement-map>`);
    });
    expect(said.join()).to.contain('signers="sheriff" is not made of "county"');
    expect(words(map, 'status')).to.equal('The setting signers=“sheriff” was not understood; this map uses all agencies.');
    expect(words(map, 'title')).to.equal('287(g) agreements by county');
  });
});
