import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, middleOf, one, press, readableMap, settled, tree, until, words, wordsOf } from './map-on-page.js';

/** Where a place is on the screen. */
async function placeOf(map: AgreementMap, fips: string): Promise<[number, number]> {
  const { selected } = map;
  map.selected = fips;
  await map.updateComplete;
  const at = middleOf(map, 'selection');
  map.selected = selected;
  await map.updateComplete;
  return at;
}

/** What a click comes of: a finger, or the mouse. */
function click(map: AgreementMap, [clientX, clientY]: readonly [number, number], pointerType: 'touch' | 'mouse'): void {
  const init = { clientX, clientY, pointerType, detail: 1, bubbles: true, composed: true };
  const event = new PointerEvent('click', init);
  // Engines whose clicks do not say what they come of are given it.
  if (event.pointerType !== pointerType) Object.defineProperty(event, 'pointerType', { value: pointerType });
  one(map, '[part="frame"]').dispatchEvent(event);
}

const framed = (map: AgreementMap): string | null => map.scene?.within ?? null;

async function tapInto(map: AgreementMap, state: string, at: readonly [number, number]): Promise<void> {
  click(map, at, 'touch');
  await until(() => framed(map) === state, `${state} is framed`);
  await settled(map);
}

describe('a finger on the map', () => {
  // An answer that was brought into sight has scrolled the page.
  beforeEach(() => scrollTo(0, 0));

  it('frames the state first and picks the county then, with a way back', async () => {
    const heard: (string | null)[] = [];
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    map.addEventListener('unit-select', ({ fips }) => heard.push(fips));
    await tapInto(map, '12', await placeOf(map, '12103'));
    expect([map.selected, map.within, heard.length]).to.deep.equal(['', '', 0]);
    expect(words(map, 'title')).to.equal('287(g) agreements in Florida by county');
    expect(words(map, 'opened')).to.equal('Whole country Florida by county');
    expect(one(map, ':host, [part="figure"]').matches(':focus-within')).to.equal(false);
    await expect(map).to.be.accessible();
    click(map, await placeOf(map, '12057'), 'touch');
    await until(() => map.selected === '12057', 'Hillsborough is chosen');
    expect(heard).to.deep.equal(['12057']);
    button(map, 'Whole country').click();
    await until(() => framed(map) === null, 'the country is drawn');
    expect(map.selected).to.equal('12057');
  });

  it('is asked by name what it may have meant, and takes the answer', async () => {
    const map = await readableMap(html`<agreement-map within="FL" style="width: 328px"></agreement-map>`);
    const [x, y] = await placeOf(map, '12103');
    click(map, [x + 6, y + 6], 'touch');
    await until(() => all(map, '[part="nearby"] button').length > 0, 'places are offered');
    const first = map.selected;
    const offered = all(map, '[part="nearby"] button').map(wordsOf);
    expect([first, ...offered].join()).to.match(/12103|Pinellas County/);
    expect(all(map, '[part="nearby"] button').every((each) => each.getBoundingClientRect().height >= 24)).to.equal(true);
    const name = offered[0] as string;
    button(map, name).click();
    await map.updateComplete;
    expect(words(map, 'panel')).to.contain(name);
    expect(all(map, '[part="nearby"] button').map(wordsOf)).not.to.contain(name);
    map.selected = '12086';
    await map.updateComplete;
    expect(all(map, '[part="nearby"]')).to.deep.equal([]);
  });

  it('offers the states beside the one it met', async () => {
    const map = await readableMap(html`<agreement-map style="width: 328px"></agreement-map>`);
    // A pixel decides which of the two it meets: Rhode Island is four of them wide.
    click(map, await placeOf(map, '44007'), 'touch');
    await until(() => framed(map) !== null, 'a state is framed');
    await settled(map);
    const [met, beside] = framed(map) === '44' ? ['44', '25'] : ['25', '44'];
    const nameOf = (state: string): string => (state === '44' ? 'Rhode Island' : 'Massachusetts');
    expect(framed(map)).to.equal(met);
    expect(all(map, '[part="nearby"] button').map(wordsOf)).to.include.members([nameOf(beside), 'Connecticut']);
    button(map, nameOf(beside)).click();
    await settled(map);
    expect(framed(map)).to.equal(beside);
    expect(all(map, '[part="nearby"] button').map(wordsOf)).to.include(nameOf(met));
  });

  it('frames the state on a map of signers and of models as well', async () => {
    for (const view of ['signer', 'model'] as const) {
      const map = await readableMap(html`<agreement-map view=${view}></agreement-map>`);
      const box = (all(map, '[part="map"]')[0] as Element).getBoundingClientRect();
      // A third from the left and half way down lies Colorado, in each of several maps as well.
      await tapInto(map, '08', [box.left + box.width * 0.33, box.top + box.height * 0.48]);
      expect(words(map, 'opened')).to.equal('Whole country Colorado by county');
    }
  });

  it('picks at once what the author framed, and states on a map of states', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    click(map, await placeOf(map, '48'), 'touch');
    await until(() => map.selected === '48', 'Texas is chosen');
    expect(framed(map)).to.equal(null);
    await tapInto(map, '48', await placeOf(map, '48'));
    expect(words(map, 'opened')).to.equal('Back to states Texas by county');
  });

  it('gives way to what the author asks for later', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    await tapInto(map, '12', await placeOf(map, '12103'));
    map.within = 'UT';
    await settled(map);
    expect([framed(map), all(map, '[part~="opened"]').length]).to.deep.equal(['49', 0]);
  });
});

describe('a second press', () => {
  it('opens the state of the county that the mouse chose, as the button in its list does', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const at = await placeOf(map, '06071');
    click(map, at, 'mouse');
    await until(() => map.selected === '06071', 'San Bernardino is chosen');
    expect(framed(map)).to.equal(null);
    expect(button(map, 'Show California by county')).to.have.property('tagName', 'BUTTON');
    click(map, at, 'mouse');
    await until(() => framed(map) === '06', 'California is framed');
    expect(map.selected).to.equal('06071');
    expect(words(map, 'opened')).to.equal('Whole country California by county');
  });

  it('is Enter for the keyboard', async () => {
    const map = await readableMap(html`<agreement-map selected="48453"></agreement-map>`);
    tree(map).focus();
    press(tree(map), 'Enter');
    await until(() => framed(map) === '48', 'Texas is framed');
  });
});
