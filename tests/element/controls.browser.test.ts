import { expect, html } from '@open-wc/testing';
import type { AgreementMap, ChoiceEvent } from '../../src/index.js';
import {
  all,
  button,
  choose,
  focused,
  isSeen,
  one,
  readableMap,
  settled,
  spoken,
  until,
  warningsOf,
  words,
  wordsOf,
} from './map-on-page.js';

const controls = (map: AgreementMap): HTMLSelectElement[] => all<HTMLSelectElement>(map, 'select[part~="control"]');

const control = (map: AgreementMap, name: string): HTMLSelectElement => one<HTMLSelectElement>(map, `select[name="${name}"]`);

const shownIn = (map: AgreementMap): string[] => controls(map).map(({ selectedOptions: [option] }) => wordsOf(option));

async function controlled(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => controls(map).length > 0, 'the controls are there');
  return map;
}

/** Picks an option, as far as a script can, and waits until it is drawn. */
async function pick(map: AgreementMap, name: string, label: string): Promise<void> {
  const select = control(map, name);
  select.focus();
  select.selectedIndex = [...select.options].findIndex((option) => wordsOf(option) === label);
  const changed = new Promise((heard) => map.addEventListener('change', heard, { once: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await changed;
  await settled(map);
}

describe('the controls', () => {
  it('are not there unless an author wants them', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    expect(all(map, '[part~="controls"]')).to.deep.equal([]);
  });

  it('are those named, and all of them where none is', async () => {
    const map = await controlled(html`<agreement-map level="state" controls></agreement-map>`);
    expect(controls(map).map(({ name }) => name)).to.deep.equal(['level', 'view', 'model', 'signer']);
    expect(shownIn(map)).to.deep.equal(['State', 'Agreements', 'All', 'All']);
    await expect(map).to.be.accessible();
    map.controls = 'model level';
    await settled(map);
    expect(controls(map).map(({ name }) => name)).to.deep.equal(['model', 'level']);
    map.removeAttribute('controls');
    map.controls = null;
    await settled(map);
    expect(controls(map)).to.deep.equal([]);
  });

  it('draw what a reader chooses, keep the focus, and leave the attributes alone', async () => {
    const map = await controlled(html`<agreement-map level="state" controls label="A figure of ours"></agreement-map>`);
    const heard: ChoiceEvent[] = [];
    map.addEventListener('change', (event) => heard.push(event));
    await pick(map, 'model', 'Task Force');
    expect(words(map, 'title')).to.equal('287(g) Task Force agreements by state');
    expect(focused(map)).to.equal(control(map, 'model'));
    await pick(map, 'view', 'Agencies');
    expect(words(map, 'title')).to.equal('Agencies with 287(g) Task Force agreements by state');
    expect(heard.map(({ settings }) => [settings.measure, settings.models])).to.deep.equal([
      ['agreements', ['TFM']],
      ['agencies', ['TFM']],
    ]);
    expect([map.measure, map.models, map.getAttribute('level')]).to.deep.equal(['agreements', '', 'state']);
    await until(() => spoken(map).startsWith('Agencies with 287(g) Task Force agreements by state.'), 'it is said');
  });

  it('go back to what the page shows at one press', async () => {
    const map = await controlled(html`<agreement-map level="state" models="TFM" controls label="A figure of ours"></agreement-map>`);
    const reset = button(map, 'Reset');
    expect(reset.getAttribute('aria-disabled')).to.equal('true');
    await pick(map, 'model', 'All');
    await pick(map, 'view', 'Program models');
    expect(reset.getAttribute('aria-disabled')).to.equal('false');
    reset.click();
    await settled(map);
    expect(words(map, 'title')).to.equal('A figure of ours');
    expect(shownIn(map)).to.deep.equal(['State', 'Agreements', 'Task Force', 'All']);
    expect(reset.getAttribute('aria-disabled')).to.equal('true');
  });

  it('leave a state that a reader opened, and what they chose besides', async () => {
    const map = await controlled(html`<agreement-map level="state" controls></agreement-map>`);
    await pick(map, 'model', 'Task Force');
    await choose(map, 'texas');
    button(map, 'Show Texas by county').click();
    await until(() => map.scene?.within === '48', 'Texas is framed');
    await settled(map);
    expect(shownIn(map)).to.deep.equal(['County', 'Agreements', 'Task Force', 'All']);
    await pick(map, 'level', 'State');
    expect(words(map, 'title')).to.equal('287(g) Task Force agreements by state');
  });

  it('take back a choice where the author asks for something else', async () => {
    const map = await controlled(html`<agreement-map level="state" controls></agreement-map>`);
    await pick(map, 'model', 'Task Force');
    map.models = 'JEM';
    await settled(map);
    expect(shownIn(map)).to.deep.equal(['State', 'Agreements', 'Jail Enforcement', 'All']);
  });

  it('say on the map and on the console what was not understood', async () => {
    let map: AgreementMap | undefined;
    const said = await warningsOf(
      async () => (map = await controlled(html`<agreement-map level="state" controls="level zoom"></agreement-map>`)),
    );
    expect(said).to.deep.equal([
      'agreement-map: controls="level zoom" is not made of "level", "view", "model", "signer", "day" or "compare"; using "level".',
    ]);
    expect(words(map as AgreementMap, 'misread')).to.equal('The setting controls=“level zoom” was not understood; this map uses level.');
  });

  it('keep room before they come, so that nothing moves', async () => {
    const map = await controlled(html`<agreement-map level="state" controls></agreement-map>`);
    const top = one(map, '[part~="legend"]').getBoundingClientRect().top;
    const row = one(map, '[part~="controls"]');
    expect(isSeen(row)).to.equal(true);
    row.remove();
    const before = one(map, '[part~="legend"]').getBoundingClientRect().top;
    expect(Math.abs(before - top)).to.be.lessThan(2);
  });

  it('take no room where none stands in a row', async () => {
    const topOf = async (template: unknown): Promise<number> => {
      const map = await readableMap(template);
      const [figure, legend] = ['figure', 'legend'].map((name) => one(map, `[part~="${name}"]`).getBoundingClientRect().top);
      return (legend as number) - (figure as number);
    };
    const plain = await topOf(html`<agreement-map level="state"></agreement-map>`);
    expect(await topOf(html`<agreement-map level="state" controls="day"></agreement-map>`)).to.be.closeTo(plain, 0.5);
    expect(await topOf(html`<agreement-map level="state" controls="compare day"></agreement-map>`)).to.be.closeTo(plain, 0.5);
  });
});

describe('what the words mean', () => {
  it('keeps its room before it comes', async () => {
    for (const template of [
      html`<agreement-map level="state"></agreement-map>`,
      html`<agreement-map level="state" zoom></agreement-map>`,
      html`<agreement-map level="state" controls="day" zoom></agreement-map>`,
    ]) {
      const map = await readableMap(template);
      await until(() => !map.hasAttribute('zoom') || all(map, '[part~="zoom"]').length > 0, 'all of it is there');
      await until(() => !map.hasAttribute('controls') || all(map, '[part~="day"]').length > 0, 'the strip as well');
      const ledger = one(map, '[part~="ledger"]');
      const topOfWords = (): number => one(map, '#listed').getBoundingClientRect().top;
      const top = topOfWords();
      const frame = one(map, '[part~="frame"]');
      for (let next = frame.nextElementSibling; next && next !== ledger; next = frame.nextElementSibling) next.remove();
      expect(Math.abs(topOfWords() - top)).to.be.lessThan(5);
    }
  });
});
