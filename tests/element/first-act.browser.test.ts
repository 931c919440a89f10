import { expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import {
  all,
  button,
  isReadable,
  isSeen,
  line,
  middleOf,
  offers,
  onPage,
  part,
  press,
  searchField,
  tree,
  type,
  until,
  words,
} from './map-on-page.js';

/** A map that is drawn a moment ago, and does not answer a reader yet. */
async function drawnMap(level: 'county' | 'state'): Promise<AgreementMap> {
  // That the page scrolled with the last map, or back without it, is told with a frame, and sends a pointer away.
  await nextFrame();
  await nextFrame();
  const map = document.createElement('agreement-map');
  map.level = level;
  const loaded = oneEvent(map, 'load');
  onPage(html`<div></div>`).append(map);
  await loaded;
  expect(isReadable(map), 'what answers a reader is there before it was asked for').to.equal(false);
  return map;
}

function point(map: AgreementMap, type: string): void {
  const [clientX, clientY] = middleOf(map, 'map');
  part(map, 'frame').dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType: 'mouse', bubbles: true }));
}

// A reader may act before what answers them is loaded.
describe('the first act of a reader is not lost', () => {
  it('when it is a click on a number of the ledger', async () => {
    const map = await drawnMap('state');
    button(map, '77 statewide').click();
    await until(() => all(map, '[part~="agreement"]').length === 77, 'the list is there');
  });

  it('when it is typing a name', async () => {
    const map = await drawnMap('county');
    type(map, 'palm beach');
    await until(() => offers(map).length > 0, 'places are offered');
    expect(offers(map)).to.deep.equal(['Palm Beach County, Florida']);
  });

  it('when it is a name and Enter', async () => {
    const map = await drawnMap('county');
    press(searchField(map), 'p');
    type(map, 'palm beach');
    press(searchField(map), 'Enter');
    await until(() => /^Palm Beach County, Florida/.test(words(map, 'panel')), 'the place is shown');
    expect(map.selected).to.equal('12099');
  });

  it('when it is the pointer, wherever that went in between', async () => {
    const map = await drawnMap('state');
    point(map, 'pointermove');
    point(map, 'pointerleave');
    point(map, 'pointermove');
    await until(() => isReadable(map) && isSeen(part(map, 'tooltip')), 'the tooltip is shown');
    expect(part(map, 'cursor').getAttribute('d')).to.not.equal('');
  });

  it('nor does its tooltip need a library where the browser can place it', async function () {
    // WebKitGTK 2.50 says that it can, and cannot.
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const map = await drawnMap('state');
    point(map, 'pointermove');
    await until(() => isReadable(map) && isSeen(part(map, 'tooltip')), 'the tooltip is shown');
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(fetched.filter((name) => name.includes('floating-ui'))).to.deep.equal([]);
  });

  it('unless the pointer is gone', async () => {
    const map = await drawnMap('state');
    point(map, 'pointermove');
    point(map, 'pointerleave');
    await until(() => isReadable(map), 'the map answers a reader');
    await map.updateComplete;
    expect(isSeen(part(map, 'tooltip'))).to.equal(false);
  });

  it('when it is a click on the map', async () => {
    const map = await drawnMap('state');
    point(map, 'click');
    await until(() => isReadable(map) && isSeen(part(map, 'panel')), 'the place is shown');
    expect(map.selected).to.match(/^\d\d$/);
  });

  it('when it is a key', async () => {
    const map = await drawnMap('state');
    press(tree(map), 'ArrowRight');
    await until(() => isReadable(map) && line(map).ariaLevel === '2', 'the reader is in the tree');
  });

  it('when it is opening the table', async () => {
    const map = await drawnMap('state');
    button(map, 'Show as a table').click();
    await until(() => all(map, 'tbody tr').length === 56, 'the table is there');
  });
});
