import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, one, press, readableMap, settled, until, words, wordsOf } from './map-on-page.js';

const slider = (map: AgreementMap): HTMLInputElement => one<HTMLInputElement>(map, '[part~="day"]');

async function dated(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => all(map, '[part~="day"]').length > 0, 'the days are there');
  return map;
}

async function changed(map: AgreementMap, act: () => void): Promise<void> {
  const heard = new Promise((resolve) => map.addEventListener('change', resolve, { once: true }));
  act();
  await heard;
  await settled(map);
}

describe('the strip of days', () => {
  it('stands on the list that is drawn, and says it with its number', async () => {
    const map = await dated(html`<agreement-map level="state" controls="day"></agreement-map>`);
    expect(slider(map).getAttribute('aria-valuetext')).to.equal('May 18, 2026: 1,843 agreements listed');
    expect(wordsOf(one(map, '.listed'))).to.equal('May 18, 2026: 1,843 agreements listed');
    await expect(map).to.be.accessible();
  });

  it('goes from list to list by keys and buttons, and leaves the attribute alone', async () => {
    const map = await dated(html`<agreement-map level="state" controls="day"></agreement-map>`);
    await changed(map, () => press(slider(map), 'ArrowLeft'));
    expect(words(map, 'dateline')).to.equal('As of May 14, 2026');
    await changed(map, () => button(map, 'Previous list').click());
    expect(words(map, 'dateline')).to.equal('As of May 11, 2026');
    await changed(map, () => press(slider(map), 'Home'));
    expect(words(map, 'ledger')).to.match(/^150 agreements listed/);
    expect(slider(map).getAttribute('aria-valuetext')).to.match(/2021: 150 agreements listed$/);
    await changed(map, () => press(slider(map), 'End'));
    expect(words(map, 'dateline')).to.equal('As of May 18, 2026');
    expect([map.asOf, map.hasAttribute('as-of')]).to.deep.equal(['', false]);
  });

  it('takes a typed date, also one without a list, and the map says what it shows', async () => {
    const map = await dated(html`<agreement-map level="state" controls="day"></agreement-map>`);
    const field = one<HTMLInputElement>(map, '[part~="date"]');
    await changed(map, () => {
      field.value = '2024-10-20';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(words(map, 'dateline')).to.equal('As of October 4, 2024');
    expect(words(map, 'status')).to.include('October 4, 2024');
  });

  it('has the number of the ledger for a filter and a state', async () => {
    const map = await dated(html`<agreement-map within="TX" models="TFM" as-of="2025-06-06" controls="day"></agreement-map>`);
    const [, listed] = /^([\d,]+) Task Force/.exec(words(map, 'ledger')) ?? [];
    expect(slider(map).getAttribute('aria-valuetext')).to.equal(`June 6, 2025: ${listed} agreements listed`);
  });

  it('is not there for data of one’s own', async () => {
    const map = await readableMap(
      html`<agreement-map src="/demo/data/connecticut-2017.csv" within="CT" controls="level day"></agreement-map>`,
    );
    await until(() => all(map, '[part~="control"]').length > 0, 'the other controls are there');
    expect(all(map, '[part~="days"]')).to.deep.equal([]);
  });
});
