import { expect, fixture, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, settled, until, warningsOf, wordsOf } from './map-on-page.js';

/** Maps side by side and their key, once it is drawn. */
async function sheet(template: unknown): Promise<{ maps: AgreementMap[]; key: HTMLElement; root: ShadowRoot }> {
  const page = await fixture<HTMLElement>(template as Parameters<typeof fixture>[0]);
  const maps = [...page.querySelectorAll<AgreementMap>('agreement-map')];
  for (const map of maps) {
    await map.loadComplete;
    // As whoever points at a map: what answers comes at once.
    map.shadowRoot?.querySelector('.frame')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  }
  const key = page.querySelector<HTMLElement>('agreement-legend') as HTMLElement;
  await until(() => Boolean(key.shadowRoot?.querySelector('figure')), 'the key is drawn');
  return { maps, key, root: key.shadowRoot as ShadowRoot };
}

const labels = (root: ShadowRoot): string[] => [...root.querySelectorAll('[part~="legend-entry"]')].map((entry) => wordsOf(entry));
const steps = (root: ShadowRoot): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('[part~="legend-step"]')];
const faded = (map: AgreementMap): number => all(map, '.map .class.faded').length;

describe('one key for several maps', () => {
  it('names every class that one of them shows, without numbers of places', async () => {
    const { root } = await sheet(html`
      <div>
        <agreement-legend for="early late"></agreement-legend>
        <agreement-map id="early" level="state" parts="heading map" as-of="2025-03-03"></agreement-map>
        <agreement-map id="late" level="state" parts="heading map"></agreement-map>
      </div>
    `);
    expect(wordsOf(root.querySelector('.legend-title') as Element)).to.equal('Agreements in each state the same colors on both maps');
    expect(labels(root).length).to.be.greaterThan(5);
    expect(labels(root).join()).not.to.match(/states|territor/);
    await expect(root.host).to.be.accessible();
  });

  it('shows the places of a step on each of them, and keeps them where it is pressed', async () => {
    const { maps, root } = await sheet(html`
      <div>
        <agreement-map id="one" level="state" parts="map"></agreement-map>
        <agreement-map id="two" level="state" parts="map" within="TX"></agreement-map>
        <agreement-legend for="one two"></agreement-legend>
      </div>
    `);
    const [first] = maps as [AgreementMap, AgreementMap];
    await until(() => {
      steps(root)[0]?.dispatchEvent(new PointerEvent('pointerenter'));
      return maps.every((map) => faded(map) > 0);
    }, 'both maps fade the other classes');
    steps(root)[0]?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(maps.map(faded)).to.deep.equal([0, 0]);
    steps(root)[0]?.click();
    await settled(first);
    expect(maps.every((map) => faded(map) > 0)).to.equal(true);
    expect(steps(root).map((step) => step.ariaPressed)[0]).to.equal('true');
    root.querySelector<HTMLButtonElement>('.action')?.click();
    await settled(first);
    expect(faded(first)).to.equal(0);
  });

  it('is refused where a color means one thing here and another there', async () => {
    let root: ShadowRoot | undefined;
    const said = await warningsOf(async () => {
      ({ root } = await sheet(html`
        <div>
          <agreement-map id="usual" level="state" parts="map"></agreement-map>
          <agreement-map id="own" level="state" parts="map" breaks="1 50"></agreement-map>
          <agreement-legend for="usual own"></agreement-legend>
        </div>
      `));
    });
    expect(said.join()).to.contain('give them the same breaks');
    expect(wordsOf((root as ShadowRoot).querySelector('[part="status"]') as Element)).to.contain('no key in common');
  });
});
