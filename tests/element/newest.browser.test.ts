import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, focused, one, readableMap, settled, until, words, wordsOf } from './map-on-page.js';

const offer = (map: AgreementMap): HTMLButtonElement[] => all<HTMLButtonElement>(map, '[part~="newest"] button');

async function pinned(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => offer(map).length === 1, 'the newest list is offered');
  return map;
}

describe('a map that is pinned to a day', () => {
  it('shows the newest list to whoever wants it, and goes back', async () => {
    const map = await pinned(html`<agreement-map level="state" as-of="2025-06-06"></agreement-map>`);
    const [button] = offer(map);
    expect(wordsOf(button)).to.equal('Show the newest list (May 18, 2026)');
    await expect(map).to.be.accessible();
    button?.focus();
    button?.click();
    await until(() => words(map, 'dateline') === 'As of May 18, 2026', 'the newest list is shown');
    await until(() => wordsOf(offer(map)[0]) === 'Back to June 6, 2025, as on this page', 'there is a way back');
    expect(focused(map)).to.equal(one(map, '[part~="newest"] button'));
    expect(map.asOf).to.equal('2025-06-06');
    offer(map)[0]?.click();
    await until(() => words(map, 'dateline') === 'As of June 6, 2025', 'the author’s day is back');
    expect(wordsOf(offer(map)[0])).to.equal('Show the newest list (May 18, 2026)');
  });

  it('says it in Spanish', async () => {
    const map = await pinned(html`<agreement-map lang="es" level="state" as-of="2025-06-06"></agreement-map>`);
    expect(wordsOf(offer(map)[0])).to.equal('Mostrar la lista más reciente (18 de mayo de 2026)');
    offer(map)[0]?.click();
    await until(() => wordsOf(offer(map)[0]) === 'Volver al 6 de junio de 2025, como en esta página', 'there is a way back');
  });

  it('offers nothing newer where there is nothing newer, nor where no day is pinned', async () => {
    for (const template of [
      html`<agreement-map level="state" as-of="2026-05-18"></agreement-map>`,
      html`<agreement-map level="state"></agreement-map>`,
    ]) {
      const map = await readableMap(template);
      await settled(map);
      await until(() => words(map, 'dateline') === 'As of May 18, 2026', 'it is drawn');
      expect(offer(map)).to.deep.equal([]);
    }
  });
});
