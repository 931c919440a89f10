import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AgreementMap, UnitSelectEvent } from '../../src/index.js';
import {
  all,
  button,
  choose,
  focused,
  isSeen,
  leave,
  line,
  one,
  part,
  press,
  readableMap,
  spoken,
  tree,
  until,
  words,
  wordsOf,
} from './map-on-page.js';

const outlineOf = (map: AgreementMap, name: string): string => part(map, name).getAttribute('d') ?? '';

/** Presses keys one after the other, and says what line of the tree each leads to. */
async function walk(map: AgreementMap, keys: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const key of keys) {
    press(tree(map), key);
    await map.updateComplete;
    lines.push(wordsOf(line(map)));
  }
  return lines;
}

describe('the map as a tree', () => {
  it('is one stop of the keyboard, named, with the country in it and its parts before anybody comes', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    expect(tree(map).tabIndex).to.equal(0);
    expect(tree(map).getAttribute('aria-label')).to.match(/^287\(g\) agreements by county\. As of May 18, 2026, 934 of 3,233 counties/);
    expect(all(map, '[role="application"], [role="tree"] [tabindex]')).to.deep.equal([]);
    const lines = all(map, '[role="treeitem"]').map(wordsOf);
    expect(lines).to.have.length(11);
    expect(lines.slice(0, 3)).to.deep.equal([
      'United States: 1,843 agreements.',
      'New England: 21 agreements.',
      'Middle Atlantic: 116 agreements.',
    ]);
    expect(line(map)).to.equal(all(map, '[role="treeitem"]')[0]);
  });

  it('is walked as it lies, says each place in short, and what changes', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    tree(map).focus();
    await sendKeys({ press: 'ArrowRight' });
    await map.updateComplete;
    expect(wordsOf(line(map))).to.match(/^New England: 21 agreements\. 8 of 68 counties have at least one\.$/);
    expect(await walk(map, ['f', 'l', 'Enter', 'PageDown', 'ArrowUp'])).to.deep.equal([
      'Florida: 348 agreements. 9 Jail Enforcement, 65 Warrant Service Officer, 274 Task Force. 15 of them statewide. 67 of 67 counties have at least one.',
      'Florida: 348 agreements. 9 Jail Enforcement, 65 Warrant Service Officer, 274 Task Force. 15 of them statewide. 67 of 67 counties have at least one.',
      'Alachua County: 6 agreements. 1 Warrant Service Officer, 5 Task Force. 15 statewide agreements of Florida agencies, not colored on the map.',
      'Baker County: 2 agreements. 1 Warrant Service Officer, 1 Task Force.',
      'North: Charlton County, Georgia: None listed. 2 statewide agreements of Georgia agencies, not colored on the map.',
    ]);
    const { ariaLevel, ariaSetSize, ariaPosInSet } = line(map);
    expect([ariaLevel, ariaSetSize, ariaPosInSet]).to.deep.equal(['4', '159', '24']);
    expect(outlineOf(map, 'cursor')).to.not.equal('');
    expect(words(map, 'tooltip')).to.match(/^Charlton County, Georgia None listed as of May 18, 2026/);
    expect(spoken(map)).to.equal('');
    leave(map);
  });

  it('shows a state and a part of the country that the keyboard is on, and is climbed out of by Escape', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    tree(map).focus();
    await walk(map, ['d', 'e', 'Enter', 'Escape']);
    expect(words(map, 'tooltip')).to.match(/^Delaware None listed as of May 18, 2026 0 of 3 counties have at least one$/);
    expect(outlineOf(map, 'cursor')).to.match(/^M/);
    expect(await walk(map, ['Escape', 'Escape'])).to.match(/^South Atlantic: .*,United States: /);
    await walk(map, ['Escape']);
    expect(outlineOf(map, 'cursor')).to.equal('');
    expect(isSeen(part(map, 'tooltip'))).to.equal(false);
    leave(map);
  });

  it('keeps the place while the keyboard is elsewhere, and goes on from what was chosen', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    tree(map).focus();
    await walk(map, ['t', 'x', 'Enter', 'End']);
    leave(map);
    await map.updateComplete;
    expect(outlineOf(map, 'cursor')).to.equal('');
    tree(map).focus();
    expect(await walk(map, ['PageUp'])).to.deep.equal(['Zapata County: 2 agreements. 1 Jail Enforcement, 1 Task Force.']);
    await choose(map, 'palm beach');
    tree(map).focus();
    expect(await walk(map, ['Home'])).to.match(/^Alachua County: 6 agreements/);
    leave(map);
  });

  it('opens the list of a county by Enter, says so, and closes it by Escape', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    tree(map).focus();
    await walk(map, ['f', 'l', 'Enter', 'p', 'b', 'Enter']);
    expect(map.selected).to.equal('12099');
    expect(spoken(map)).to.match(/^Palm Beach County, Florida: 21 agreements as of May 18, 2026\./);
    expect(line(map).getAttribute('aria-selected')).to.equal('true');
    await until(() => all(map, '[part~="agreement"]').length === 21, 'the list is there');
    await walk(map, ['Escape']);
    expect(map.selected).to.equal('');
    expect(wordsOf(line(map))).to.match(/^Palm Beach County: 21 agreements/);
    leave(map);
  });

  it('says that nothing lies farther, and that nothing is called so, each time', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    tree(map).focus();
    await walk(map, ['w', 'a']);
    for (let i = 0; i < 2; i++) {
      const before = all(map, '[aria-live] > .unseen').map((each) => each.firstChild?.nextSibling);
      await walk(map, ['ArrowUp']);
      expect(spoken(map)).to.equal('No state or territory farther north.');
      expect(all(map, '[aria-live] > .unseen').map((each) => each.firstChild?.nextSibling)).to.not.deep.equal(before);
    }
    await walk(map, ['q']);
    expect(spoken(map)).to.equal('No state is called “q”.');
    leave(map);
  });

  it('says what borders a place by +, which way and how far', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    tree(map).focus();
    await walk(map, ['f', 'l', 'Enter', 'p', 'b', '+']);
    expect(spoken(map)).to.equal(
      'Around Palm Beach County, 3 neighbors: north, 30 miles, Martin County, 5 agreements; south, 34 miles, Broward County, 9 agreements; west, 44 miles, Hendry County, 3 agreements.',
    );
    await walk(map, ['Escape', 'Escape', '+']);
    expect(spoken(map)).to.equal('Neighbors are listed for a state or a county.');
    leave(map);
  });

  it('lists the keys when ? is pressed', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    tree(map).focus();
    await walk(map, ['?']);
    expect(isSeen(all(map, 'dl')[0] as HTMLElement)).to.equal(true);
    expect(spoken(map)).to.match(/^Keys on the map\. Arrow keys: to the next place/);
    await walk(map, ['?']);
    expect(all(map, 'dl')).to.deep.equal([]);
    leave(map);
  });

  it('is entered by a click that no pointer made, and nothing is chosen by it', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const chosen: UnitSelectEvent[] = [];
    map.addEventListener('unit-select', (event) => chosen.push(event));
    tree(map).click();
    await map.updateComplete;
    expect(focused(map)).to.equal(tree(map));
    expect(wordsOf(line(map))).to.match(/^United States: 1,843 agreements as of May 18, 2026/);
    all(map, '[role="treeitem"]')[6]?.click();
    await map.updateComplete;
    expect(wordsOf(line(map))).to.match(/^Alabama: /);
    expect(chosen).to.deep.equal([]);
    leave(map);
  });

  it('scrolls what the keyboard is on into sight', async () => {
    const map = await readableMap(html`<div style="height: 200px; overflow: auto"><agreement-map></agreement-map></div>`);
    const box = map.parentElement as HTMLElement;
    tree(map).focus({ preventScroll: true });
    await walk(map, ['f', 'l', 'Enter', 'End']);
    await until(() => {
      const [seen, cursor] = [box.getBoundingClientRect(), part(map, 'cursor').getBoundingClientRect()];
      return cursor.height > 0 && cursor.top >= seen.top && cursor.bottom <= seen.bottom;
    }, 'the county is in sight');
    leave(map);
  });

  it('begins with the state that is framed, and is of states on a map of states', async () => {
    const framed = await readableMap(html`<agreement-map within="FL"></agreement-map>`);
    expect(wordsOf(line(framed))).to.match(/^Florida: 348 agreements/);
    expect(all(framed, '[role="treeitem"]')).to.have.length(68);
    const states = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    await walk(states, ['Enter', 'Enter']);
    expect(line(states).ariaExpanded).to.equal(null);
    expect(wordsOf(line(states))).to.match(/^Connecticut: /);
  });
});

describe('who does not see the map', () => {
  it('hears of each number of the ledger what it counts', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const described = all(map, '[part~="ledger"] button').map((each) =>
      wordsOf(one(map, `[id="${each.getAttribute('aria-describedby')}"]`)),
    );
    expect(described).to.deep.equal(Array(2).fill('1,843 agreements listed:'));
  });

  it('hears nothing of a pointer that crosses it', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const { left, top, width, height } = part(map, 'frame').getBoundingClientRect();
    for (let i = 1; i < 20; i++) {
      const at = { clientX: left + (width * i) / 20, clientY: top + height / 2, pointerType: 'mouse', bubbles: true };
      part(map, 'frame').dispatchEvent(new PointerEvent('pointermove', at));
      await map.updateComplete;
      expect(all(map, '[role="status"], [role="alert"], [aria-live]').map(wordsOf).join('')).to.equal('');
    }
    part(map, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  });

  it('hears all of it from one polite and one assertive place, whatever is offered and open', async () => {
    const map = await readableMap(html`<agreement-map level="state" controls zoom actions="data link"></agreement-map>`);
    const regions = (): string[] =>
      all(map, '[role="status"], [role="alert"], [role="log"], [aria-live]').map(({ role, ariaLive }) => role ?? ariaLive ?? '');
    expect(regions()).to.deep.equal(['polite', 'alert']);
    for (const summary of all(map, 'summary')) summary.click();
    await until(() => all(map, '[part~="table"], [part="text-map"], [part~="actions"]').length === 3, 'all is open');
    expect(regions()).to.deep.equal(['polite', 'alert']);
    button(map, 'Save data as CSV').click();
    await until(() => spoken(map).startsWith('Saved as'), 'it is said');
    expect(regions()).to.deep.equal(['polite', 'alert']);
  });

  it('hears once which picture is drawn in place of the last', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    expect(spoken(map)).to.equal('');
    map.models = 'JEM';
    await until(() => spoken(map) !== '', 'the picture is said');
    expect(spoken(map)).to.match(/^287\(g\) Jail Enforcement agreements by state\. As of May 18, 2026, /);
  });
});
