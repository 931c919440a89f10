import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, one, press, readableMap, spoken, until, words, wordsOf } from './map-on-page.js';

const steps = (map: AgreementMap): HTMLButtonElement[] => all<HTMLButtonElement>(map, '[part~="legend-step"]');

/** A map whose key is tied to it. */
async function tiedMap(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => steps(map).length > 0, 'the key is tied to the map');
  return map;
}

/** Names of the classes that are in full color on the map. */
const vivid = (map: AgreementMap): string[] =>
  all(map, '[part="map"] [part~="class"]')
    .filter((path) => Number(getComputedStyle(path).opacity) === 1)
    .map((path) => path.getAttribute('part')?.split(' ').at(-1) ?? '');

describe('the key of a map', () => {
  it('shows the places of a step that is pointed at or reached by key', async () => {
    const map = await tiedMap(html`<agreement-map level="state"></agreement-map>`);
    const all5 = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'];
    expect(vivid(map).filter((name) => name.startsWith('class-'))).to.deep.equal(all5);
    const third = steps(map)[2] as HTMLButtonElement;
    third.dispatchEvent(new PointerEvent('pointerenter'));
    expect(vivid(map)).to.deep.equal(['class-3']);
    third.dispatchEvent(new PointerEvent('pointerleave'));
    expect(vivid(map).length).to.be.greaterThan(4);
    third.focus();
    expect(vivid(map)).to.deep.equal(['class-3']);
    third.blur();
  });

  it('shows the step of a place that is pointed at', async () => {
    const map = await tiedMap(html`<agreement-map level="state"></agreement-map>`);
    map.selected = '48';
    await map.updateComplete;
    const line = ({ parentElement }: Element): string =>
      getComputedStyle(parentElement?.querySelector('button') as Element, '::after').backgroundColor;
    await until(() => steps(map).filter((step) => line(step) !== 'rgba(0, 0, 0, 0)').length === 1, 'one step is marked');
    expect(wordsOf(steps(map).find((step) => line(step) !== 'rgba(0, 0, 0, 0)'))).to.match(/100/);
  });

  it('is one stop of the Tab key, whose arrows lead from step to step', async () => {
    const map = await tiedMap(html`<agreement-map level="state"></agreement-map>`);
    const stops = (): number[] => steps(map).flatMap(({ tabIndex }, i) => (tabIndex === 0 ? i : []));
    const at = (): number => steps(map).indexOf(map.shadowRoot?.activeElement as HTMLButtonElement);
    await until(() => stops().length === 1, 'the key is one stop');
    steps(map)[0]?.focus();
    const ways = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight'].map((key) => {
      press(steps(map)[at()] as HTMLButtonElement, key);
      return at();
    });
    const last = steps(map).length - 1;
    expect(ways).to.deep.equal([1, 2, 1, 0, last, 0]);
    press(steps(map)[0] as HTMLButtonElement, 'ArrowRight');
    steps(map)[1]?.blur();
    expect(stops()).to.deep.equal([1]);
    expect(one(map, '[part~="legend"]').role).to.equal('toolbar');
  });

  it('keeps the places of pressed steps alone, in the table too, and gives them all back', async () => {
    const map = await tiedMap(html`<agreement-map level="state"></agreement-map>`);
    const rows = () => all(map, '[part="table"] tbody tr').length;
    button(map, 'Show as a table').click();
    await until(() => rows() === 56, 'the table is there');
    const top = steps(map)[4] as HTMLButtonElement;
    top.click();
    await map.updateComplete;
    expect(top.ariaPressed).to.equal('true');
    expect(vivid(map)).to.deep.equal(['class-5']);
    const held = Number(/\d+/.exec(words(map, 'shown-steps').replace(/“.*”/, ''))?.[0]);
    expect(rows()).to.equal(held);
    expect(words(map, 'shown-steps')).to.contain('The others are faded.');
    expect(spoken(map)).to.equal(words(map, 'shown-steps').replace(/ Show all$/, ''));
    button(map, 'Show all').click();
    await map.updateComplete;
    expect([rows(), words(map, 'shown-steps'), one(map, ':focus') === top]).to.deep.equal([56, '', true]);
    top.blur();
    press(top, 'Tab');
    expect(vivid(map).length).to.be.greaterThan(4);
  });

  it('lets a press fall with the picture it was made on', async () => {
    const map = await tiedMap(html`<agreement-map level="state"></agreement-map>`);
    (steps(map)[4] as HTMLButtonElement).click();
    await map.updateComplete;
    map.compare = '2025-01-20';
    await map.updateComplete;
    await map.loadComplete;
    await map.updateComplete;
    expect(words(map, 'shown-steps')).to.equal('');
    expect(vivid(map).length).to.be.greaterThan(2);
  });
});
