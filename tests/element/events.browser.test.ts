import { expect, html, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { type AgreementMap, ChoiceEvent, UnitHoverEvent, UnitSelectEvent } from '../../src/index.js';
import { all, button, choose, isSeen, leave, middleOf, part, press, readableMap, settled, tree, until, words } from './map-on-page.js';

/** What the page hears of some events, from now on. */
function heard<E extends Event>(map: AgreementMap, type: string): E[] {
  const events: E[] = [];
  map.addEventListener(type, (event) => events.push(event as E));
  return events;
}

/** A pointer over a point of the window. */
function point(map: AgreementMap, [clientX, clientY]: readonly [number, number]): void {
  part(map, 'frame').dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse', bubbles: true }));
}

describe('unit-hover', () => {
  it('is fired once for each unit that is pointed at, and once when none is', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    map.scrollIntoView();
    const [x, y] = middleOf(map, 'map');
    const events = heard<UnitHoverEvent>(map, 'unit-hover');
    for (const dx of [0, 1, 2, 1]) point(map, [x + dx, y]);
    expect(events).to.have.length(1);
    const [first] = events;
    expect(first).to.be.instanceOf(UnitHoverEvent);
    expect(first?.fips).to.match(/^\d\d$/);
    expect([first?.bubbles, first?.composed]).to.deep.equal([true, true]);
    await map.updateComplete;
    expect(words(map, 'tooltip')).to.contain(first?.name);
    part(map, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    part(map, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(events.map(({ fips, name }) => [fips, name])).to.deep.equal([
      [first?.fips, first?.name],
      [null, ''],
    ]);
  });

  it('is fired for each step of the keyboard', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    const events = heard<UnitHoverEvent>(map, 'unit-hover');
    tree(map).focus();
    for (const key of ['k', 'y', 'ArrowUp', 'ArrowLeft']) press(tree(map), key);
    expect(events.map(({ name }) => name)).to.deep.equal(['Kansas', 'Kentucky', 'Indiana', 'Illinois']);
    expect(new Set(events.map(({ fips }) => fips)).size).to.equal(events.length);
    leave(map);
    expect(events.at(-1)?.fips).to.equal(null);
  });
});

describe('unit-select', () => {
  it('says which place was chosen, and that it was left', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const events = heard<UnitSelectEvent>(map, 'unit-select');
    await choose(map, 'palm beach');
    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(UnitSelectEvent);
    expect([events[0]?.bubbles, events[0]?.composed]).to.deep.equal([true, true]);
    button(map, 'Close').click();
    expect(events.map(({ fips, name }) => [fips, name])).to.deep.equal([
      ['12099', 'Palm Beach County, Florida'],
      [null, ''],
    ]);
  });

  it('is fired by a click on the map, of the place that is pointed at', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    map.scrollIntoView();
    const chosen = oneEvent(map, 'unit-select');
    await sendMouse({ type: 'click', position: middleOf(map, 'map') });
    const { fips, name } = (await chosen) as unknown as UnitSelectEvent;
    await map.updateComplete;
    expect(map.selected).to.equal(fips);
    expect(words(map, 'panel')).to.contain(name);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('is not fired when the author selects', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const events = heard(map, 'unit-select');
    map.selected = '12099';
    await until(() => all(map, '[part~="agreement"]').length === 21, 'the list is there');
    expect(words(map, 'panel')).to.match(/^Palm Beach County, Florida/);
    map.setAttribute('selected', '55025');
    await map.updateComplete;
    expect(words(map, 'panel')).to.match(/^Dane County, Wisconsin/);
    map.removeAttribute('selected');
    await map.updateComplete;
    expect(isSeen(part(map, 'panel'))).to.equal(false);
    expect(events).to.deep.equal([]);
  });
});

describe('change', () => {
  it('says what is drawn when a reader opens a state and goes back', async () => {
    const map = await readableMap(html`<agreement-map level="state" models="TFM"></agreement-map>`);
    const events = heard<ChoiceEvent>(map, 'change');
    await choose(map, 'texas');
    button(map, 'Show Texas by county').click();
    await until(() => events.length > 0, 'it is said');
    await settled(map);
    expect(events[0]).to.be.instanceOf(ChoiceEvent);
    expect([events[0]?.bubbles, events[0]?.composed]).to.deep.equal([true, true]);
    button(map, 'Back to states').click();
    await until(() => events.length > 1, 'it is said again');
    expect(events.map(({ settings: { level, within, models } }) => ({ level, within, models }))).to.deep.equal([
      { level: 'county', within: '48', models: ['TFM'] },
      { level: 'state', within: null, models: ['TFM'] },
    ]);
  });

  it('is not fired for what stands in the search field, nor when the author asks for something else', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    const events = heard(map, 'change');
    await choose(map, 'texas');
    tree(map).focus();
    map.level = 'county';
    await settled(map);
    expect(events).to.deep.equal([]);
  });
});
