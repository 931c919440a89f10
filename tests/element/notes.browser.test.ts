import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, isSeen, loadedMap, mapOnPage, settled, until, warningsOf, words, wordsOf } from './map-on-page.js';

const boxes = (map: AgreementMap): HTMLElement[] => all(map, '[role="note"]');
const listed = (map: AgreementMap): HTMLElement[] => all(map, '[part~="notes"] li');

/** A map whose notes have found their place. */
async function notedMap(template: unknown, notes: number): Promise<AgreementMap> {
  const map = await loadedMap(template);
  const stand = (): boolean =>
    boxes(map).filter((box) => getComputedStyle(box).visibility === 'visible').length + listed(map).length === notes;
  await until(() => all(map, '[part~="note"]').length > 0 && stand(), 'the notes stand');
  return map;
}

describe('notes', () => {
  it('stand on the map beside their places, in the words of the page', async () => {
    const map = await notedMap(
      html`<agreement-map><agreement-note at="CA"><a href="#ca">None listed</a></agreement-note><agreement-note at="12086">Miami</agreement-note></agreement-map>`,
      2,
    );
    expect(boxes(map)).to.have.length(2);
    expect(boxes(map).map(wordsOf)).to.deep.equal(['California:', 'Miami-Dade County, Florida:']);
    const link = map.querySelector('a') as HTMLElement;
    expect(isSeen(link)).to.equal(true);
    const [box] = boxes(map) as [HTMLElement];
    const inside = box.getBoundingClientRect();
    expect(link.getBoundingClientRect().left).to.be.within(inside.left - 1, inside.right);
    await expect(map).to.be.accessible();
  });

  it('are numbered, and stand under a narrow map and several small ones', async () => {
    const narrow = await notedMap(
      html`<div style="width: 340px"><agreement-map><agreement-note at="TX">Most</agreement-note></agreement-map></div>`,
      1,
    );
    expect(boxes(narrow)).to.deep.equal([]);
    expect(listed(narrow).map(wordsOf)).to.deep.equal(['1Texas:']);
    expect(isSeen(narrow.querySelector('agreement-note') as Element)).to.equal(true);
    const plates = await notedMap(html`<agreement-map view="model"><agreement-note at="TX">Most</agreement-note></agreement-map>`, 1);
    expect(all(plates, 'svg text').filter((text) => text.textContent === '1')).to.have.length(3);
  });

  it('about a place outside of the frame are left out, and one about no place is said once', async () => {
    const map = await notedMap(
      html`<agreement-map within="FL"><agreement-note at="TX">Most</agreement-note><agreement-note at="FL">All</agreement-note></agreement-map>`,
      1,
    );
    expect(isSeen(map.querySelector('agreement-note') as Element)).to.equal(false);
    const said = await warningsOf(async () => {
      const other = mapOnPage(html`<agreement-map><agreement-note at="99999">Nowhere</agreement-note></agreement-map>`);
      await until(() => words(other, 'misread') !== '', 'it is said');
      expect(words(other, 'misread')).to.equal('A note was left out: “99999” is not a place on this map.');
    });
    expect(said).to.deep.equal(['agreement-map: <agreement-note at="99999"> is about no place on this map.']);
  });

  it('follow what the author changes', async () => {
    const map = await notedMap(html`<agreement-map><agreement-note at="CA">One</agreement-note></agreement-map>`, 1);
    const note = document.createElement('agreement-note');
    note.setAttribute('at', 'FL');
    note.textContent = 'Two';
    map.append(note);
    await until(() => boxes(map).length === 2, 'the new one is there');
    map.querySelector('agreement-note')?.remove();
    await until(() => boxes(map).map(wordsOf).join() === 'Florida:', 'the other is gone');
  });

  it('are written into files', async () => {
    const map = await notedMap(html`<agreement-map><agreement-note at="CA">None <b>listed</b> & so on</agreement-note></agreement-map>`, 1);
    await settled(map);
    expect(await map.toSVG()).to.contain('None listed &amp; so on');
    const narrow = await notedMap(
      html`<div style="width: 340px"><agreement-map><agreement-note at="TX">Most</agreement-note></agreement-map></div>`,
      1,
    );
    expect(await narrow.toSVG()).to.contain('1 Most');
  });
});
