import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AgreementMap, Loaded, LoadErrorEvent, UnitSelectEvent } from '../../src/index.js';
import '../../src/define.js';
import { registerAdapter, rowsAdapter } from '../../src/index.js';

const root = (map: AgreementMap) => map.shadowRoot as ShadowRoot;
const find = <T extends Element = HTMLElement>(map: AgreementMap, selector: string) => root(map).querySelector<T & Element>(selector) as T;
const text = (map: AgreementMap, selector: string) => (find(map, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const classPaths = (map: AgreementMap) => [...root(map).querySelectorAll('path.class')].filter((path) => path.getAttribute('d') !== '');
const slotShown = (map: AgreementMap) => getComputedStyle(find(map, '.fallback')).display !== 'none';

async function drawn(template: unknown): Promise<AgreementMap> {
  const map = await fixture<AgreementMap>(template as ReturnType<typeof html>);
  await map.loadComplete;
  await map.updateComplete;
  return map;
}

/** The middle of a county or state on the screen. */
function middleOf(map: AgreementMap, selector: string): [number, number] {
  const box = find<SVGGraphicsElement>(map, selector).getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
}

/** Adapters for the tests that need data in hand or data that waits. */
const csv = (body: string, type = 'text/csv') => URL.createObjectURL(new Blob([body], { type }));
const waiting = () => {
  let answer: (loaded: Loaded) => void = () => {};
  const promise = new Promise<Loaded>((resolve) => (answer = resolve));
  const signals: AbortSignal[] = [];
  return {
    answer: (loaded: Loaded) => answer(loaded),
    signals,
    load: ({ signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return promise;
    },
  };
};

async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  await act().finally(() => (console.warn = warn));
  return said;
}

describe('the plain tag', () => {
  it('draws the bundled lists by county, newest day', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    expect(classPaths(map)).to.have.length(5);
    expect(text(map, '.ledger')).to.equal('1,843 agreements listed: 1,766 in 934 counties, 77 statewide, 0 not placed.');
    expect(text(map, '.dateline')).to.equal('As of May 18, 2026');
    expect(text(map, '.title')).to.equal('287(g) agreements by county');
    expect(text(map, '.source')).to.contain('U.S. Immigration and Customs Enforcement');
  });

  it('is accessible', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    await expect(map).to.be.accessible();
  });

  it('has one tab stop for the map, and a name', async () => {
    const map = await drawn(html`<agreement-map label="Where ICE has partners"></agreement-map>`);
    expect(root(map).querySelectorAll('.frame[tabindex="0"]')).to.have.length(1);
    expect(find(map, '.frame').getAttribute('aria-label')).to.contain('Where ICE has partners. As of May 18, 2026, 934 of');
  });

  it('asks nobody but the place it came from', () => {
    const origins = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(new Set(origins)).to.deep.equal(new Set([location.origin]));
  });
});

describe('attributes', () => {
  it('draws states', async () => {
    const map = await drawn(html`<agreement-map level="state"></agreement-map>`);
    expect(text(map, '.legend')).to.contain('Agreements in each state');
    expect(map.scene?.countyBorders).to.equal('');
  });

  it('shows every model a county holds', async () => {
    const map = await drawn(html`<agreement-map view="model"></agreement-map>`);
    const names = classPaths(map).map((path) => path.getAttribute('part'));
    expect(names).to.include.members(['class class-jem', 'class class-jem-wso-tfm']);
    const striped = find(map, 'path.class-jem-wso-tfm');
    expect(getComputedStyle(striped).fill).to.contain('#class-jem-wso-tfm');
    expect(root(map).querySelectorAll('#class-jem-wso-tfm rect')).to.have.length(3);
  });

  it('counts only some models', async () => {
    const map = await drawn(html`<agreement-map models="JEM"></agreement-map>`);
    expect(text(map, '.ledger')).to.match(/^182 agreements listed: /);
  });

  it('shows another day', async () => {
    const map = await drawn(html`<agreement-map as-of="2025-06-06"></agreement-map>`);
    expect(text(map, '.ledger')).to.match(/^649 agreements listed: /);
    expect(text(map, '.dateline')).to.equal('As of June 6, 2025');
  });

  it('says when the day falls in a gap between lists, and what others published about it', async () => {
    const map = await drawn(html`<agreement-map level="state" as-of="2025-04-20"></agreement-map>`);
    expect(text(map, '.status')).to.equal('No list is held between April 10, 2025 and April 29, 2025; that of April 10, 2025 is shown.');
    map.asOf = '2025-06-06';
    await map.updateComplete;
    expect(text(map, '.status')).to.equal('');
    expect(text(map, '.published')).to.contain('629 agreements').and.to.contain('June 2025');
  });

  it('draws states for readers who save data, until they ask for counties', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    const map = await drawn(html`<agreement-map></agreement-map>`);
    expect(map.scene?.title).to.equal('287(g) agreements by state');
    find<HTMLButtonElement>(map, '.status button').click();
    await map.loadComplete;
    await map.updateComplete;
    expect(map.scene?.title).to.equal('287(g) agreements by county');
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('follows the codes in the data to the boundaries that draw them, and says so', async () => {
    const map = await drawn(html`<agreement-map src=${csv('State,FIPS,Model\nCT,9001,TFM\n')}></agreement-map>`);
    expect(text(map, '.ledger')).to.equal(
      '1 agreement listed: 1 in 1 county, 0 statewide, 0 not placed. Boundaries of 2017, following the codes in the data.',
    );
    map.src = csv('State,FIPS,Model\nCT,09001,TFM\nCT,09110,TFM\n');
    await map.loadComplete;
    await map.updateComplete;
    expect(text(map, '.ledger')).to.contain('1 not placed. Code 09001 in the data is not in the 2023 boundaries');
  });

  it('takes an author’s own geography, and says what is wrong with one that will not do', async () => {
    const square = { type: 'Polygon', id: '20', arcs: [[0]] };
    const topology = {
      type: 'Topology',
      arcs: [
        [
          [0, 0],
          [90, 0],
          [90, 60],
          [0, 60],
          [0, 0],
        ],
      ],
      objects: { states: { type: 'GeometryCollection', geometries: [square] } },
    };
    const map = await drawn(html`<agreement-map level="state" .geography=${topology}></agreement-map>`);
    expect(find(map, 'svg.map').getAttribute('viewBox')).to.equal('0 0 975 650');
    expect(text(map, '.ledger')).to.contain('are not in this geography: 1,808 agreements there are counted and not drawn.');
    const said = await warningsOf(async () => {
      map.level = 'county';
      await map.loadComplete;
    });
    expect(said).to.deep.equal(['agreement-map: the geography has no counties; using level="state".']);
    expect(map.scene?.title).to.equal('287(g) agreements by state');
    map.geography = { type: 'Topology', arcs: [], objects: {} };
    await map.loadComplete;
    await map.updateComplete;
    expect(text(map, '.status')).to.contain('The map could not be loaded.');
  });

  it('does not call a day before the first list a day with none', async () => {
    const map = await drawn(html`<agreement-map as-of="2019-01-01"></agreement-map>`);
    expect(text(map, '.status')).to.contain('nothing is known here of January 1, 2019');
    expect(map.scene).to.equal(undefined);
    expect(root(map).textContent).not.to.contain('None listed');
    expect(slotShown(map)).to.equal(true);
  });

  it('frames one state', async () => {
    const map = await drawn(html`<agreement-map focus="TX"></agreement-map>`);
    const [, , width] = (find(map, 'svg.map').getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(width).to.be.below(500);
    expect(find(map, '.context')).to.exist;
    expect(text(map, '.ledger')).to.match(/^387 agreements listed in Texas: /);
  });

  it('falls back from unknown values, and says so once', async () => {
    const template = html`<agreement-map level="couty" view="heat" models="TFM XYZ" as-of="6/6/25" focus="Atlantis" vintage="1999" adapter="none"></agreement-map>`;
    const said = await warningsOf(async () => {
      await drawn(template);
      await drawn(template);
    });
    expect(said).to.have.length(7);
    expect(said).to.include('agreement-map: level="couty" is not "county" or "state"; using "county".');
    expect(said.join()).to.contain('models="TFM XYZ"').and.to.contain('"JEM", "WSO" or "TFM"');
  });

  it('goes back to the default when an attribute is taken away, or a property set to nothing', async () => {
    const map = await drawn(
      html`<agreement-map level="state" view="model" models="TFM" as-of="2025-06-06" focus="TX" src="" label="Mine"></agreement-map>`,
    );
    for (const name of ['view', 'models', 'as-of', 'focus', 'src', 'label']) map.removeAttribute(name);
    Object.assign(map, { vintage: null, adapter: undefined, geography: undefined, columns: null, theme: null });
    await map.loadComplete;
    await map.updateComplete;
    expect(text(map, '.title')).to.equal('287(g) agreements by state');
    expect(text(map, '.ledger')).to.match(/^1,843 agreements listed: /);
  });

  it('keeps properties set before the tag is known, and follows them after', async () => {
    const map = document.createElement('agreement-map');
    map.level = 'state';
    document.body.append(map);
    await map.loadComplete;
    expect(map.scene?.title).to.equal('287(g) agreements by state');
    map.level = 'county';
    await map.loadComplete;
    expect(map.scene?.title).to.equal('287(g) agreements by county');
    map.remove();
  });
});

describe('loading', () => {
  it('paints land and borders before the data is there, and says that it waits', async () => {
    const adapter = waiting();
    const map = await fixture<AgreementMap>(html`<agreement-map level="state" .adapter=${adapter}><p>The figures</p></agreement-map>`);
    while (!find(map, '.land')) await aTimeout(10);
    expect(find(map, '.state-borders').getAttribute('d')).to.not.equal('');
    expect(text(map, '.status')).to.equal('Loading agreements…');
    expect(find(map, '.status').getAttribute('role')).to.equal('status');
    expect(slotShown(map)).to.equal(true);
    const loaded = oneEvent(map, 'load');
    adapter.answer({ agreements: [] });
    const event = await loaded;
    expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    await map.updateComplete;
    expect(slotShown(map)).to.equal(false);
    expect(text(map, '.status')).to.equal('The data holds no agreements.');
  });

  it('keeps what is inside the tag and says why when it fails', async () => {
    const map = await fixture<AgreementMap>(html`<agreement-map level="state" src="/no-such-file.csv"><p>The figures</p></agreement-map>`);
    const { error } = (await oneEvent(map, 'error')) as unknown as LoadErrorEvent;
    await map.updateComplete;
    expect(error.message).to.contain('404');
    expect(find(map, '.status').getAttribute('role')).to.equal('alert');
    expect(text(map, '.status')).to.contain(error.message);
    expect(slotShown(map)).to.equal(true);
    expect(find(map, '.land').getAttribute('d')).to.not.equal('');
  });

  it('recovers when the data is had after all, and fires load again', async () => {
    const map = await fixture<AgreementMap>(html`<agreement-map level="state" src="/no-such-file.csv"></agreement-map>`);
    await oneEvent(map, 'error');
    map.src = csv('State,Model\nTX,TFM\n');
    await oneEvent(map, 'load');
    expect(text(map, '.ledger')).to.match(/^1 agreement listed/);
  });

  it('drops an answer that was superseded, and aborts it', async () => {
    const [slow, fast] = [waiting(), waiting()];
    const map = await fixture<AgreementMap>(html`<agreement-map level="state" .adapter=${slow}></agreement-map>`);
    map.adapter = fast;
    await map.updateComplete;
    expect(slow.signals[0]?.aborted).to.equal(true);
    fast.answer({ agreements: [] });
    slow.answer({ agreements: [{} as never] });
    await map.loadComplete;
    expect(text(map, '.status')).to.equal('The data holds no agreements.');
  });

  it('aborts when it is taken out of the page', async () => {
    const adapter = waiting();
    const map = await fixture<AgreementMap>(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
    map.remove();
    expect(adapter.signals[0]?.aborted).to.equal(true);
  });

  it('goes on loading when it is moved in the page, and never calls that a failure', async () => {
    const adapter = waiting();
    const box = await fixture<HTMLElement>(html`<div><p></p><agreement-map level="state" .adapter=${adapter}></agreement-map></div>`);
    const map = box.querySelector('agreement-map') as AgreementMap;
    const fired: string[] = [];
    for (const type of ['load', 'error']) map.addEventListener(type, () => fired.push(type));
    box.querySelector('p')?.append(map);
    await map.updateComplete;
    expect(adapter.signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    adapter.answer({ agreements: [] });
    await map.loadComplete;
    expect(fired).to.deep.equal(['load']);
  });

  it('says what is wrong with what an adapter gave', async () => {
    for (const given of [{ asOf: 'yesterday' }, { problems: 5 }, { lists: 'x' }, { source: 'ICE' }, { published: [null] }]) {
      const adapter = { load: () => Promise.resolve({ agreements: [], ...given } as unknown as Loaded) };
      const map = await drawn(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
      expect(text(map, '.status')).to.contain('The data adapter gave');
    }
    const map = await drawn(html`<agreement-map level="state" .adapter=${{}}></agreement-map>`);
    expect(text(map, '.status')).to.contain('has no method called load');
  });

  it('takes an adapter by its registered name', async () => {
    registerAdapter('by-hand', () => rowsAdapter([{ state: 'GU', agency: 'Somebody', county: 'Guam', model: 'TFM' }]));
    const map = await drawn(html`<agreement-map adapter="by-hand"></agreement-map>`);
    expect(text(map, '.ledger')).to.equal('1 agreement listed: 1 in 1 county, 0 statewide, 0 not placed.');
  });
});

describe('bad data', () => {
  const page = async (body: string, type?: string) => drawn(html`<agreement-map level="state" src=${csv(body, type)}></agreement-map>`);

  it('draws what it understood and names the rest by row, column and value', async () => {
    const map = await page(
      'State,Agency,County,Model,Signed\nFL,One,Palm Beach,WSO,2025-02-30\nFL,Two,Atlantis,Taskforce 9000,2025-03-01\n',
    );
    expect(text(map, '.ledger')).to.equal('2 agreements listed: 1 in 1 county, 0 statewide, 1 not placed.');
    expect(map.problems.map(({ row, column, value }) => [row, column.toLowerCase(), value])).to.deep.equal([
      [2, 'signed', '2025-02-30'],
      [3, 'model', 'Taskforce 9000'],
      [3, 'county', 'Atlantis'],
    ]);
    expect(text(map, '.problems summary')).to.equal('3 cells of the source could not be read as printed');
  });

  it('never takes data for markup, and never links to a script', async () => {
    const map = await page('State,Agency,County,Model,Link\nFL,<img src=x onerror=alert(1)>,Polk County,TFM,javascript:alert(1)\n');
    find<HTMLButtonElement>(map, '.number').click();
    await map.updateComplete;
    expect(text(map, '.agency')).to.equal('<img src=x onerror=alert(1)>');
    expect(root(map).querySelector('img, .panel a')).to.equal(null);
  });
});

describe('the reader', () => {
  it('sees a place in a tooltip by pointer, and its agreements by click', async () => {
    const map = await drawn(html`<agreement-map level="state"></agreement-map>`);
    map.scrollIntoView();
    const [x, y] = middleOf(map, 'svg.map');
    await sendMouse({ type: 'move', position: [x, y] });
    await map.updateComplete;
    expect(text(map, '.tooltip')).to.match(/^(Kansas|Missouri|Oklahoma|Nebraska|Arkansas|Iowa).* agreements as of May 18, 2026/);
    const chosen = oneEvent(map, 'unit-select');
    await sendMouse({ type: 'click', position: [x, y] });
    const { unit, name } = (await chosen) as unknown as UnitSelectEvent;
    await map.updateComplete;
    expect(unit).to.match(/^\d\d$/);
    expect(text(map, '.panel h3')).to.equal(name);
    expect(root(map).querySelectorAll('.panel .agency').length).to.be.above(0);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('moves by arrow keys, hears each place, chooses with Enter and leaves with Escape', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    find(map, '.frame').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(find(map, '.cursor').getAttribute('d')).to.not.equal('');
    const spoken = () => [...root(map).querySelectorAll('p[role="status"]')].map((each) => each.textContent).join('');
    const first = spoken();
    expect(first).to.match(/, \w+.*: (None listed|\d+ agreements?) as of May 18, 2026/);
    await sendKeys({ press: 'ArrowRight' });
    expect(spoken()).to.not.equal(first);
    await sendKeys({ press: 'Enter' });
    expect(find(map, '.panel').hidden).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(find(map, '.panel').hidden).to.equal(true);
    find(map, '.frame').blur();
  });

  it('keeps the tooltip beside its place when the page is scrolled, or hides it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="height: 300px; overflow: auto"><agreement-map level="state"></agreement-map></div>`,
    );
    const map = box.querySelector('agreement-map') as AgreementMap;
    await map.loadComplete;
    find(map, '.frame').focus();
    await sendKeys({ press: 'ArrowRight' });
    await map.updateComplete;
    const place = text(map, '.tooltip strong');
    box.scrollTop = 40;
    await oneEvent(box, 'scroll');
    await map.updateComplete;
    expect(text(map, '.tooltip strong')).to.equal(place);
    find(map, '.frame').blur();
    await map.updateComplete;
    expect(find(map, '.tooltip').hidden).to.equal(true);
  });

  it('finds a county by name, and one with none listed alike', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    const input = find<HTMLInputElement>(map, 'input');
    input.focus();
    await sendKeys({ type: 'palm beach' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(text(map, '.panel')).to.match(/^Palm Beach County, Florida.*21 agreements as of May 18, 2026/);
    input.select();
    await sendKeys({ type: 'dane county' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(text(map, '.panel')).to.match(/^Dane County, Wisconsin.*None listed as of May 18, 2026/);
    input.blur();
  });

  it('says that a county typed is not in the boundaries drawn, and offers what was merged or recoded by its old name', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    const input = find<HTMLInputElement>(map, 'input');
    input.focus();
    await sendKeys({ type: 'fairfield county, conn' });
    await map.updateComplete;
    expect(text(map, '.offers')).to.equal('Not in the boundaries of 2023, which this map draws: Fairfield County, Connecticut.');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    input.select();
    await sendKeys({ type: 'wade hampton' });
    await map.updateComplete;
    expect(text(map, '.offers')).to.equal('Kusilvak Census Area, Alaska (includes the former Wade Hampton Census Area)');
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(text(map, '.panel')).to.match(/^Kusilvak Census Area, Alaska/);
    expect(find(map, '.offers').hidden).to.equal(true);
    input.blur();
  });

  it('opens the counties of a state chosen on a map of states, and goes back to it', async () => {
    const map = await drawn(html`<agreement-map level="state" label="Agreements by state, a figure of ours"></agreement-map>`);
    const input = find<HTMLInputElement>(map, 'input');
    input.focus();
    await sendKeys({ type: 'texas' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    const open = find<HTMLButtonElement>(map, '.panel .action');
    expect(open.textContent).to.equal('Show Texas by county');
    open.focus();
    await sendKeys({ press: 'Enter' });
    await map.loadComplete;
    await map.updateComplete;
    expect(text(map, '.title')).to.equal('287(g) agreements in Texas by county');
    expect(text(map, '.opened')).to.equal('Back to states Texas by county');
    expect(text(map, '.ledger')).to.match(/^387 agreements listed in Texas: /);
    expect(root(map).activeElement).to.equal(find(map, '.opened .action'));
    expect(find(map, '.panel').hidden).to.equal(true);
    await expect(map).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await map.loadComplete;
    await map.updateComplete;
    expect(text(map, '.title')).to.equal('Agreements by state, a figure of ours');
    expect(text(map, '.panel')).to.match(/^Texas/);
    expect(root(map).activeElement).to.equal(find(map, '.frame'));
  });

  it('leaves a state that a reader opened when the author asks for something else, and opens none without counties', async () => {
    const map = await drawn(html`<agreement-map level="state"></agreement-map>`);
    const choose = async (name: string) => {
      const input = find<HTMLInputElement>(map, 'input');
      input.focus();
      input.select();
      await sendKeys({ type: name });
      await sendKeys({ press: 'Enter' });
      await map.updateComplete;
    };
    await choose('florida');
    find(map, '.panel .action').click();
    await map.loadComplete;
    map.focusOn = 'UT';
    await map.loadComplete;
    await map.updateComplete;
    expect(map.scene?.title).to.equal('287(g) agreements in Utah by state');
    expect(root(map).querySelector('.opened')).to.equal(null);
    const square = { type: 'Polygon', id: '20', arcs: [[0]] };
    map.focusOn = '';
    map.geography = {
      type: 'Topology',
      arcs: [
        [
          [0, 0],
          [90, 0],
          [90, 60],
          [0, 60],
          [0, 0],
        ],
      ],
      objects: { states: { type: 'GeometryCollection', geometries: [square] } },
    };
    await map.loadComplete;
    await map.updateComplete;
    await choose('kansas');
    expect(text(map, '.panel')).to.match(/^Kansas/);
    expect(root(map).querySelector('.action')).to.equal(null);
    find(map, 'input').blur();
  });

  it('picks the place that was offered, whatever was drawn since', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    const input = find<HTMLInputElement>(map, 'input');
    input.focus();
    await sendKeys({ type: 'bibb county, ala' });
    map.level = 'state';
    await map.loadComplete;
    await map.updateComplete;
    root(map).querySelector<HTMLElement>('[role="option"]')?.click();
    await map.updateComplete;
    expect(find(map, '.panel').hidden).to.equal(true);
    input.blur();
  });

  it('gives the focus back to what opened a list', async () => {
    const map = await drawn(html`<agreement-map level="state"></agreement-map>`);
    const number = root(map).querySelectorAll<HTMLButtonElement>('.number')[1];
    number?.click();
    await map.updateComplete;
    find<HTMLButtonElement>(map, '.close').click();
    expect(root(map).activeElement).to.equal(number);
    number?.blur();
  });

  it('opens the list behind each number of the ledger', async () => {
    const map = await drawn(html`<agreement-map></agreement-map>`);
    const numbers = [...root(map).querySelectorAll<HTMLButtonElement>('.number')];
    expect(numbers.map(({ textContent }) => textContent)).to.deep.equal(['1,766 in 934 counties', '77 statewide']);
    numbers[1]?.click();
    await map.updateComplete;
    expect(root(map).querySelectorAll('.panel .agency')).to.have.length(77);
    expect(numbers[1]?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('reads the same figures in a table', async () => {
    const map = await drawn(html`<agreement-map level="state"></agreement-map>`);
    find<HTMLDetailsElement>(map, '.figures').open = true;
    await oneEvent(find(map, '.figures'), 'toggle');
    await map.updateComplete;
    const rows = [...root(map).querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.have.length(56);
    expect(rows.find(([name]) => name === 'Texas')?.[1]).to.equal('387');
    expect(rows.find(([name]) => name === 'California')?.[1]).to.equal('0');
  });
});

describe('appearance', () => {
  it('is CSS: custom properties and parts', async () => {
    const map = await drawn(html`<agreement-map level="state" style="--agreement-map-class-5: rgb(1, 2, 3)"></agreement-map>`);
    expect(getComputedStyle(find(map, 'path.class-5')).fill).to.equal('rgb(1, 2, 3)');
    const swatch = find(map, '.swatch .class-5');
    expect(getComputedStyle(swatch).fill).to.equal('rgb(1, 2, 3)');
  });

  it('follows the theme it is told', async () => {
    const dark = await drawn(html`<agreement-map level="state" theme="dark"></agreement-map>`);
    const light = await drawn(html`<agreement-map level="state" theme="light"></agreement-map>`);
    const land = (map: AgreementMap) => getComputedStyle(find(map, '.land')).fill;
    expect(land(dark)).to.not.equal(land(light));
  });

  it('draws in a box that is hidden and shown later, and in a narrow one', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 320px" hidden><agreement-map level="state"></agreement-map></div>`);
    const map = box.querySelector('agreement-map') as AgreementMap;
    await map.loadComplete;
    box.hidden = false;
    while (find(map, '.inset-label').textContent !== 'AK') await aTimeout(10);
    expect(find(map, 'svg.map').getBoundingClientRect().width).to.equal(320);
    expect(root(map).querySelector('.map-figure')?.scrollWidth).to.be.at.most(320);
  });

  it('does not mind a second script that defines it', async () => {
    const again: string = '../../src/define.ts?again';
    await import(again);
    expect(customElements.get('agreement-map')).to.exist;
  });
});
