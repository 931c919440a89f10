import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, offers, press, readableMap, searchField, type, until, words, wordsOf } from './map-on-page.js';

const note = (map: AgreementMap): string => wordsOf(all(map, '[part~="search"] [role="status"]')[0]);

const active = (map: AgreementMap): string => wordsOf(all(map, '[role="option"][aria-selected="true"]')[0]);

async function typed(map: AgreementMap, text: string): Promise<void> {
  type(map, text);
  await until(() => offers(map).length > 0 || note(map) !== '', `something is said of ${text}`);
}

async function enter(map: AgreementMap): Promise<void> {
  press(searchField(map), 'Enter');
  await map.updateComplete;
}

describe('Enter in the search field', () => {
  let map: AgreementMap;
  beforeEach(async () => (map = await readableMap(html`<agreement-map></agreement-map>`)));

  it('picks no county where several may be meant, and goes to the first of them', async () => {
    await typed(map, 'miami');
    await enter(map);
    expect(map.selected).to.equal('');
    expect(offers(map).length).to.be.greaterThan(1);
    expect(active(map)).to.equal(offers(map)[0]);
    await enter(map);
    expect(map.selected).to.match(/^\d{5}$/);
  });

  it('picks the one place that answers, and the one whose whole name or code was typed', async () => {
    for (const [text, fips] of [
      ['miami-dade', '12086'],
      ['Washington County, Ohio', '39167'],
      ['06037', '06037'],
    ] as const) {
      await typed(map, text);
      await enter(map);
      expect(map.selected, text).to.equal(fips);
    }
    expect(words(map, 'panel')).to.match(/^Los Angeles County, California/);
  });

  it('says how many counties answer where they are more than it can offer', async () => {
    await typed(map, 'washington county');
    expect(offers(map).length).to.equal(8);
    expect(note(map)).to.equal('The first 8 of 69 counties. Add the state to narrow them down.');
  });
});
