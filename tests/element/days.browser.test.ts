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

  it('compares two days, whose handles never meet', async () => {
    const map = await dated(html`<agreement-map level="state" controls="view day compare"></agreement-map>`);
    const since = () => one<HTMLInputElement>(map, '[part~="since"]');
    expect(button(map, 'Compare with an earlier day').ariaPressed).to.equal('false');
    await changed(map, () => button(map, 'Compare with an earlier day').click());
    expect(words(map, 'title')).to.match(/2025/);
    expect(since().getAttribute('aria-valuetext')).to.match(/^May \d+, 2025: [\d,]+ agreements listed$/);
    expect(wordsOf(one(map, '.listed'))).to.match(/^May \d+, 2025: .+ → May 18, 2026: 1,843 agreements listed$/);
    expect(one<HTMLSelectElement>(map, 'select[name="view"]').selectedOptions[0]?.label).to.match(/^Change since May/);
    await expect(map).to.be.accessible();
    await changed(map, () => press(since(), 'End'));
    expect(since().getAttribute('aria-valuetext')).to.match(/^May 14, 2026/);
    expect(button(map, 'Previous list').getAttribute('aria-disabled')).to.equal('true');
    const field = one<HTMLInputElement>(map, '[part~="date"]');
    field.value = '2025-01-01';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field.value).to.equal('2026-05-18');
    await changed(map, () => button(map, 'Compare with an earlier day').click());
    expect([map.compare, words(map, 'title')]).to.deep.equal(['', '287(g) agreements by state']);
    expect(all(map, '[part~="since"]')).to.deep.equal([]);
  });

  it('goes back to what the page shows at one press, where no other control does', async () => {
    const map = await dated(html`<agreement-map level="state" as-of="2025-06-06" controls="day"></agreement-map>`);
    await changed(map, () => press(slider(map), 'PageDown'));
    expect(words(map, 'dateline')).not.to.equal('As of June 6, 2025');
    await changed(map, () => one(map, '[part~="days"] [part~="reset"]').click());
    expect(words(map, 'dateline')).to.equal('As of June 6, 2025');
  });

  it('plays when it is asked to, pauses, and ends with the newest list', async () => {
    const map = await dated(html`<agreement-map level="state" as-of="2026-05-01" controls="day"></agreement-map>`);
    const said = slider(map).getAttribute('aria-valuetext');
    await map.updateComplete;
    expect(slider(map).getAttribute('aria-valuetext')).to.equal(said);
    button(map, 'Play list by list').click();
    await map.updateComplete;
    button(map, 'Pause').click();
    await map.updateComplete;
    expect(all(map, 'button[aria-label="Pause"]')).to.deep.equal([]);
    const days: string[] = [];
    map.addEventListener('change', ({ settings }) => days.push(settings.asOf ?? ''));
    const { now } = performance;
    // Ten seconds pass in a few frames.
    let at = now.call(performance);
    performance.now = () => (at += 3000);
    button(map, 'Play list by list').click();
    await until(() => all(map, 'button[aria-label="Pause"]').length === 0 && days.length > 0, 'it has ended').finally(
      () => (performance.now = now),
    );
    await settled(map);
    expect(words(map, 'dateline')).to.equal('As of May 18, 2026');
    expect(days).to.deep.equal([...days].sort());
    expect(wordsOf(one(map, '.listed'))).to.match(/^May 18, 2026/);
  });

  it('lets each day be seen while it plays, however long the next takes', async () => {
    const map = await dated(html`<agreement-map level="state" as-of="2026-03-01" controls="day"></agreement-map>`);
    let [days, frames] = [0, 0];
    map.addEventListener('change', () => (days += 1));
    const count = (): void => {
      frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const { now } = performance;
    // As much time passes between two looks at the clock as lies between two lists: there is always another to be drawn.
    let at = now.call(performance);
    performance.now = () => (at += 400);
    button(map, 'Play list by list').click();
    await until(() => all(map, 'button[aria-label="Pause"]').length === 0 && days > 0, 'it has ended').finally(
      () => (performance.now = now),
    );
    expect(days).to.be.above(8);
    expect(frames).to.be.at.least(days - 1);
  });

  it('goes in ten steps where motion is not welcome, and by itself no more than elsewhere', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
    const { now } = performance;
    try {
      const map = await dated(html`<agreement-map level="state" as-of="2021-12-01" controls="day"></agreement-map>`);
      const days: string[] = [];
      map.addEventListener('change', ({ settings }) => days.push(settings.asOf ?? ''));
      await new Promise((begun) => requestAnimationFrame(begun));
      expect(days).to.deep.equal([]);
      let at = now.call(performance);
      performance.now = () => (at += 100);
      button(map, 'Play list by list').click();
      await until(() => all(map, 'button[aria-label="Pause"]').length === 0 && days.length > 0, 'it has ended');
      expect(days.length).to.be.within(8, 11);
      expect(days).to.deep.equal([...days].sort());
      await settled(map);
      expect(words(map, 'dateline')).to.equal('As of May 18, 2026');
    } finally {
      performance.now = now;
      window.matchMedia = matchMedia;
    }
  });

  it('is not there for data of one’s own', async () => {
    const map = await readableMap(
      html`<agreement-map src="/demo/data/connecticut-2017.csv" within="CT" controls="level day"></agreement-map>`,
    );
    await until(() => all(map, '[part~="control"]').length > 0, 'the other controls are there');
    expect(all(map, '[part~="days"]')).to.deep.equal([]);
  });
});
