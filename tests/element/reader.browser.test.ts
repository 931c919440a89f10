import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AgreementMap } from '../../src/index.js';
import {
  all,
  button,
  choose,
  focused,
  isSeen,
  leave,
  middleOf,
  offers,
  one,
  onPage,
  part,
  press,
  readableMap,
  searchField,
  settled,
  spoken,
  tree,
  type,
  until,
  words,
  wordsOf,
} from './map-on-page.js';

/** Points as a hand does, which never rests: a scroll that an engine reports late hides what a single move has shown. */
async function pointAt([x, y]: readonly [number, number], isThere: () => boolean, what: string): Promise<void> {
  let tremble = 0;
  await until(async () => {
    tremble = 1 - tremble;
    await sendMouse({ type: 'move', position: [x + tremble, y] });
    return isThere();
  }, what);
}

const outlineOf = (map: AgreementMap, name: string): string => part(map, name).getAttribute('d') ?? '';

describe('who points', () => {
  it('sees a place in a tooltip, and its agreements by click', async () => {
    // So small that the list opens in sight: scrolled into it, it would put another place under the pointer.
    const map = await readableMap(html`<agreement-map level="state" style="width: 400px" parts="heading map"></agreement-map>`);
    map.scrollIntoView();
    const position = middleOf(map, 'map');
    await pointAt(position, () => isSeen(part(map, 'tooltip')), 'the tooltip is shown');
    const tooltip = words(map, 'tooltip');
    expect(tooltip).to.match(/^(Kansas|Missouri|Oklahoma|Nebraska|Arkansas|Iowa) \d+ agreements as of May 18, 2026/);
    await sendMouse({ type: 'click', position });
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    expect(tooltip.startsWith(wordsOf(one(map, '[part~="panel"] h3')))).to.equal(true);
    expect(outlineOf(map, 'selection')).to.not.equal('');
    expect(outlineOf(map, 'selection')).to.equal(outlineOf(map, 'cursor'));
    await sendMouse({ type: 'move', position: [0, 0] });
    await until(() => !isSeen(part(map, 'tooltip')), 'the tooltip is gone');
    expect(outlineOf(map, 'cursor')).to.equal('');
  });

  it('finds the tooltip beside the pointer, inside the window', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    map.scrollIntoView();
    const [x, y] = middleOf(map, 'map');
    const box = () => part(map, 'tooltip').getBoundingClientRect();
    await pointAt(
      [x, y],
      () => box().width > 0 && Math.min(Math.abs(box().bottom - y), Math.abs(box().top - y)) < 40,
      'the tooltip is beside the pointer',
    );
    expect([box().left >= 0, box().right <= innerWidth, box().left <= x, x <= box().right]).to.deep.equal([true, true, true, true]);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('keeps the tooltip beside its place when the page is scrolled, or hides it', async () => {
    const box = onPage(html`<div style="height: 300px; overflow: auto"><agreement-map level="state"></agreement-map></div>`);
    const map = box.querySelector('agreement-map') as AgreementMap;
    await settled(map);
    await until(() => all(map, '[part~="tooltip"]').length > 0, 'the map answers a reader');
    tree(map).focus();
    press(tree(map), 'k');
    await map.updateComplete;
    const place = words(map, 'tooltip');
    expect(place).to.not.equal('');
    box.scrollTop = 40;
    await oneEvent(box, 'scroll');
    await map.updateComplete;
    expect(words(map, 'tooltip')).to.equal(place);
    leave(map);
    await map.updateComplete;
    expect(isSeen(part(map, 'tooltip'))).to.equal(false);
  });

  it('takes a state for one that was opened only where it is drawn', async () => {
    const map = await readableMap(html`<agreement-map within="HI"></agreement-map>`);
    map.scrollIntoView();
    const { left, top } = one(map, 'svg[part~="map"]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
    await map.updateComplete;
    expect(outlineOf(map, 'cursor')).to.equal('');
    await sendMouse({ type: 'move', position: [0, 0] });
  });
});

describe('who uses the keyboard', () => {
  it('gives the page back its own keys', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    const key = (init: KeyboardEventInit): boolean => {
      const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
      tree(map).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([
      key({ key: 'ArrowRight', altKey: true }),
      key({ key: 'Escape' }),
      key({ key: 'Tab' }),
      key({ key: 'f', ctrlKey: true }),
    ]).to.deep.equal([false, false, false, false]);
    expect(key({ key: 'ArrowRight' })).to.equal(true);
  });

  it('has the focus back on what opened a list', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    const number = button(map, '77 statewide');
    number.click();
    await map.updateComplete;
    button(map, 'Close').click();
    expect(focused(map)).to.equal(number);
    number.blur();
  });
});

describe('who searches', () => {
  it('finds a county by name, and one with none listed alike', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    searchField(map).focus();
    await sendKeys({ type: 'palm beach' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(words(map, 'panel')).to.match(/^Palm Beach County, Florida.*21 agreements as of May 18, 2026/);
    expect(searchField(map).value).to.equal('Palm Beach County, Florida');
    searchField(map).select();
    await sendKeys({ type: 'dane county' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(words(map, 'panel')).to.match(/^Dane County, Wisconsin.*None listed as of May 18, 2026/);
    searchField(map).blur();
  });

  it('is offered places, moves among them by key, and decides alone', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    type(map, 'palm');
    await map.updateComplete;
    expect(offers(map)[0]).to.equal('Palm Beach County, Florida');
    expect(searchField(map).getAttribute('aria-expanded')).to.equal('true');
    expect(map.selected).to.equal('');
    press(searchField(map), 'ArrowDown');
    await map.updateComplete;
    const active = searchField(map).getAttribute('aria-activedescendant') ?? '';
    expect(one(map, '[role="option"][aria-selected="true"]').id).to.equal(active);
    press(searchField(map), 'Escape');
    await map.updateComplete;
    expect(offers(map)).to.deep.equal([]);
    expect(map.selected).to.equal('');
    searchField(map).blur();
  });

  it('hears that nothing is called so', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    type(map, 'Qwertyuiop');
    await map.updateComplete;
    expect(wordsOf(one(map, '[part~="search"] p'))).to.equal(
      'No county, state, larger city or agency on the lists is called “Qwertyuiop”.',
    );
    await until(() => spoken(map).includes('Qwertyuiop'), 'it is said');
    searchField(map).blur();
  });

  it('hears that a county is not in the boundaries drawn, and is offered what was merged or recoded by its old name', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    type(map, 'fairfield county, conn');
    await map.updateComplete;
    expect(wordsOf(one(map, '[part~="search"] p'))).to.equal(
      'Not in the boundaries of 2023, which this map draws: Fairfield County, Connecticut.',
    );
    expect(searchField(map).getAttribute('aria-expanded')).to.equal('false');
    type(map, 'wade hampton');
    await map.updateComplete;
    expect(offers(map)).to.deep.equal(['Kusilvak Census Area, Alaska (includes the former Wade Hampton Census Area)']);
    press(searchField(map), 'Enter');
    await map.updateComplete;
    expect(words(map, 'panel')).to.match(/^Kusilvak Census Area, Alaska/);
    expect(offers(map)).to.deep.equal([]);
    searchField(map).blur();
  });

  it('gets the place that was offered, whatever was drawn since', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    type(map, 'bibb county, ala');
    await map.updateComplete;
    map.level = 'state';
    await settled(map);
    all(map, '[role="option"]')[0]?.click();
    await map.updateComplete;
    expect(isSeen(part(map, 'panel'))).to.equal(false);
    searchField(map).blur();
  });
});

describe('who reads the lists', () => {
  it('opens the one behind each number of the ledger', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const numbers = all(map, '[part~="ledger"] button');
    expect(numbers.map(wordsOf)).to.deep.equal(['1,766 in 934 counties', '77 statewide']);
    for (const [i, agreements] of [1766, 77].entries()) {
      numbers[i]?.click();
      await until(
        () => all(map, '[part~="panel"] h3').map(wordsOf).join() === ['Agreements placed in counties', 'Statewide agreements'][i],
        'the list is open',
      );
      // The list of the country is parted by state, and each part opens by itself.
      await until(() => {
        for (const group of all<HTMLDetailsElement>(map, '[part~="panel"] details')) group.open = true;
        return all(map, '[part~="agreement"]').length === agreements;
      }, `${agreements} agreements are listed`);
      await until(() => all(map, '[part~="agreement"]').length === agreements, `${agreements} agreements are listed`);
      expect(numbers.map((each) => each.getAttribute('aria-expanded'))).to.deep.equal([String(i === 0), String(i === 1)]);
    }
    numbers[1]?.click();
    await map.updateComplete;
    expect(isSeen(part(map, 'panel'))).to.equal(false);
  });

  it('sees who signed, under which model, since when, with the document', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    await choose(map, 'palm beach');
    await until(() => all(map, '[part~="agreement"]').length === 21, 'the list is there');
    const all21 = all(map, '[part~="agreement"]');
    expect(all21.every((each) => /Task Force|Warrant Service Officer|Jail Enforcement/.test(wordsOf(each)))).to.equal(true);
    expect(all21.every((each) => /, signed \w+ \d+, 20\d\d/.test(wordsOf(each)))).to.equal(true);
    const links = all<HTMLAnchorElement>(map, '[part~="agreement"] a');
    expect(links.length).to.be.above(0);
    expect(links.filter(({ protocol }) => protocol !== 'https:')).to.deep.equal([]);
  });

  it('sees only those of the models that are counted', async () => {
    const map = await readableMap(html`<agreement-map models="JEM"></agreement-map>`);
    const [statewide = 0] = all(map, '[part~="ledger"] button')
      .map((each) => Number(/^(\d+) statewide$/.exec(wordsOf(each))?.[1] ?? 0))
      .filter(Boolean);
    button(map, `${statewide} statewide`).click();
    await until(() => all(map, '[part~="agreement"]').length === statewide, 'the list is there');
    expect(all(map, '[part~="agreement"]').filter((each) => !wordsOf(each).includes('Jail Enforcement'))).to.deep.equal([]);
  });

  it('has the same figures in a table', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    button(map, 'Show as a table').click();
    await until(() => all(map, 'tbody tr').length > 0, 'the table is there');
    const rows = all(map, 'tbody tr').map((row) => [...row.children].map(wordsOf));
    expect(rows).to.have.length(56);
    expect(all(map, 'thead th').map(wordsOf)).to.deep.equal([
      'State',
      'Agreements',
      'Jail Enforcement',
      'Warrant Service Officer',
      'Task Force',
      'Statewide',
    ]);
    expect(rows.find(([name]) => name === 'Texas')?.[1]).to.equal('387');
    expect(rows.find(([name]) => name === 'California')?.[1]).to.equal('0');
    expect(wordsOf(one(map, 'caption'))).to.equal('287(g) agreements by state. As of May 18, 2026.');
    map.models = 'JEM';
    await settled(map);
    const sum = all(map, 'tbody tr').reduce((total, row) => total + Number(row.children[1]?.textContent), 0);
    expect(sum).to.equal(182);
  });
});
