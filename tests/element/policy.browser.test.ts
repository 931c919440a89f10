import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, fileOf, part, readableMap, until, words } from './map-on-page.js';

const law = {
  state: 'FL',
  effect: 'requires',
  title: 's. 908.11',
  does: 'Sheriffs must sign',
  source: 'https://example.org/fl',
  checked: '2026-05-01',
};

async function lawfulMap(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => words(map, 'law') !== '', 'the law is shown');
  return map;
}

describe('policy', () => {
  it('draws laws over states without a change of color, with their sources', async () => {
    const map = await lawfulMap(
      html`<agreement-map policy=${JSON.stringify([law, { ...law, state: 'TX', effect: 'bans' }])}></agreement-map>`,
    );
    expect(all(map, 'svg [part~="law-requires"], svg [part~="law-bans"]')).to.have.length(2);
    expect(words(map, 'law')).to.contain('Requires agreements: Florida');
    expect(words(map, 'law')).to.contain('Listed although state law bans agreements: Texas.');
    expect(all<HTMLAnchorElement>(map, '[part~="laws"] a').map(({ href }) => href)).to.deep.equal([law.source, law.source]);
    await expect(map).to.be.accessible();
  });

  it('says the law of the place pointed at and chosen', async () => {
    const map = await lawfulMap(
      html`<agreement-map policy=${fileOf(JSON.stringify([law]), 'application/json')} selected="12086"></agreement-map>`,
    );
    expect(words(map, 'law')).to.match(/^Florida: Requires agreements\. s\. 908\.11\. Sheriffs must sign\. Source, checked May 1, 2026/);
  });

  it('writes them into a file of the picture, or why there are none', async () => {
    const map = await lawfulMap(
      html`<agreement-map policy=${JSON.stringify([law, { ...law, state: 'TX', effect: 'bans' }])}></agreement-map>`,
    );
    const svg = await map.toSVG();
    expect(svg).to.contain('fill="url(#law-bans)"').and.to.contain('Bans agreements: Texas');
    expect(svg).to.contain('Listed although state law bans agreements: Texas.');
    map.policy = '{oops';
    await map.updateComplete;
    expect(await map.toSVG())
      .to.contain('State law is not shown.')
      .and.not.to.contain('law-bans');
  });

  it('keeps the map where a file is bad or missing, and says why', async () => {
    const map = await lawfulMap(html`<agreement-map policy="{oops"></agreement-map>`);
    expect(words(map, 'misread')).to.match(/^State law is not shown\. The file of laws is not JSON/);
    expect(part(map, 'ledger').textContent).to.contain('1,843');
    map.policy = [{ ...law, effect: 'maybe' }, law];
    await until(() => words(map, 'law').includes('Florida'), 'the other law is shown');
    expect(words(map, 'misread')).to.contain('Law 1 is left out: effect=“maybe”');
  });
});
