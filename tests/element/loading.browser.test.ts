import { expect, html, oneEvent } from '@open-wc/testing';
import type { AgreementMap, DataAdapter, Loaded, LoadErrorEvent } from '../../src/index.js';
import { DataError, registerAdapter, rowsAdapter } from '../../src/index.js';
import {
  all,
  button,
  fileOf,
  isSeen,
  loadedMap,
  mapOnPage,
  onPage,
  one,
  part,
  settled,
  until,
  waitingAdapter,
  words,
  wordsOf,
} from './map-on-page.js';

const row = { state: 'GU', agency: 'Somebody', county: 'Guam', model: 'TFM' };

describe('loading', () => {
  it('paints land and borders before the data is there, and says that it waits', async () => {
    const adapter = waitingAdapter();
    const map = mapOnPage(html`<agreement-map level="state" .adapter=${adapter}><p>The figures</p></agreement-map>`);
    const [fallback] = map.children;
    expect(isSeen(fallback as Element), 'before anything is rendered').to.equal(true);
    await until(() => all(map, '[part~="land"]').length > 0, 'land is painted');
    expect(all(map, '[part~="state-borders"]')[0]?.getAttribute('d')).to.not.equal('');
    expect(all(map, '[part~="class"]')).to.deep.equal([]);
    expect(words(map, 'status')).to.equal('Loading data…');
    expect(wordsOf(one(map, '[aria-live="polite"] [part~="status"]'))).to.equal('Loading data…');
    expect(wordsOf(one(map, '[role="alert"]'))).to.equal('');
    expect(isSeen(fallback as Element)).to.equal(true);
    const loaded = oneEvent(map, 'load');
    adapter.answer();
    const event = await loaded;
    expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    await map.updateComplete;
    expect(isSeen(fallback as Element)).to.equal(false);
    expect(words(map, 'status')).to.equal('The data has no agreements.');
  });

  it('is no wider than its column while a wide table stands in it', async () => {
    const adapter = waitingAdapter();
    const table = html`<table style="width: 900px"></table>`;
    const tag = html`<agreement-map level="state" .adapter=${adapter}>${table}</agreement-map>`;
    const row = onPage(html`<div style="display: flex; width: 328px"><div>${tag}</div></div>`);
    const map = row.querySelector('agreement-map') as AgreementMap;
    await until(() => all(map, '[part~="land"]').length > 0, 'land is painted');
    expect([map.getBoundingClientRect().width, row.scrollWidth]).to.deep.equal([328, 328]);
    adapter.answer();
    await settled(map);
    expect(map.getBoundingClientRect().width).to.equal(328);
  });

  it('keeps what is inside the tag and says why when it fails', async () => {
    const map = mapOnPage(html`<agreement-map level="state" src="/no-such-file.csv"><p>The figures</p></agreement-map>`);
    const event = (await oneEvent(map, 'error')) as unknown as LoadErrorEvent;
    await map.updateComplete;
    expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    expect(event.error.message).to.contain('404');
    expect(wordsOf(one(map, '[role="alert"]'))).to.contain(event.error.message);
    expect(wordsOf(one(map, '[part~="status"] [role="alert"]'))).to.contain(event.error.message);
    expect(words(map, 'status')).to.contain(event.error.message);
    expect(isSeen(map.children[0] as Element)).to.equal(true);
    expect(part(map, 'land').getAttribute('d')).to.not.equal('');
  });

  it('recovers when the data is had after all, and fires load again', async () => {
    const map = mapOnPage(html`<agreement-map level="state" src="/no-such-file.csv"></agreement-map>`);
    await oneEvent(map, 'error');
    map.src = fileOf('State,Model\nTX,TFM\n');
    await oneEvent(map, 'load');
    await map.updateComplete;
    expect(words(map, 'ledger')).to.match(/^1 agreement listed/);
    expect(words(map, 'status')).to.equal('');
  });

  it('tries again what failed when the reader asks, and when the page is online again', async () => {
    let isThere = false;
    const adapter: DataAdapter = {
      load: () => (isThere ? Promise.resolve({ agreements: [] }) : Promise.reject(new DataError('The list is away.'))),
    };
    const again: ((map: AgreementMap) => void)[] = [
      (map) => button(map, 'Try again').click(),
      () => void dispatchEvent(new Event('online')),
    ];
    for (const ask of again) {
      isThere = false;
      const map = await loadedMap(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
      expect(words(map, 'status')).to.equal('The data could not be loaded. The list is away. Try again');
      isThere = true;
      const loaded = oneEvent(map, 'load');
      ask(map);
      await loaded;
      await settled(map);
      expect(words(map, 'status')).to.equal('The data has no agreements.');
      map.remove();
    }
  });

  it('writes nothing on the tag that the author did not', async () => {
    const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
    expect(map.getAttributeNames()).to.deep.equal(['level']);
    map.theme = 'dark';
    await map.updateComplete;
    expect(map.getAttribute('theme')).to.equal('dark');
  });

  it('fires load once for each change of data or boundaries, and not for a change of question', async () => {
    const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
    let loads = 0;
    map.addEventListener('load', () => (loads += 1));
    map.view = 'model';
    await settled(map);
    map.models = 'TFM';
    await settled(map);
    expect(loads).to.equal(0);
    map.level = 'county';
    await settled(map);
    expect(loads).to.equal(1);
    map.asOf = '2025-06-06';
    await settled(map);
    expect(loads).to.equal(2);
  });

  it('drops an answer that was superseded, and aborts it', async () => {
    const [slow, fast] = [waitingAdapter(), waitingAdapter()];
    const map = mapOnPage(html`<agreement-map level="state" .adapter=${slow}></agreement-map>`);
    await until(() => slow.signals.length > 0, 'the first adapter is asked');
    map.adapter = fast;
    await until(() => fast.signals.length > 0, 'the second adapter is asked');
    expect(slow.signals[0]?.aborted).to.equal(true);
    fast.answer();
    slow.answer([{} as never]);
    await settled(map);
    expect(words(map, 'status')).to.equal('The data has no agreements.');
  });

  it('aborts when it is taken out of the page, and loads when it is put back', async () => {
    const adapter = waitingAdapter();
    const map = mapOnPage(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
    await until(() => adapter.signals.length > 0, 'the adapter is asked');
    const parent = map.parentElement;
    map.remove();
    expect(adapter.signals[0]?.aborted).to.equal(true);
    parent?.append(map);
    adapter.answer();
    await settled(map);
    expect(words(map, 'status')).to.equal('The data has no agreements.');
  });

  it('goes on loading when it is moved in the page, and never calls that a failure', async () => {
    const adapter = waitingAdapter();
    const map = mapOnPage(html`<div><p></p><agreement-map level="state" .adapter=${adapter}></agreement-map></div>`);
    await until(() => adapter.signals.length > 0, 'the adapter is asked');
    const fired: string[] = [];
    for (const type of ['load', 'error']) map.addEventListener(type, () => fired.push(type));
    map.parentElement?.querySelector('p')?.append(map);
    await until(() => adapter.signals.length > 1, 'the adapter is asked again');
    expect(adapter.signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    adapter.answer();
    await settled(map);
    expect(fired).to.deep.equal(['load']);
  });

  it('says what is wrong with what an adapter gave', async () => {
    for (const given of [{ asOf: 'yesterday' }, { problems: 5 }, { lists: 'x' }, { source: 'ICE' }, { published: [null] }]) {
      const adapter = { load: () => Promise.resolve({ agreements: [], ...given } as unknown as Loaded) };
      const map = await loadedMap(html`<agreement-map level="state" .adapter=${adapter}></agreement-map>`);
      expect(words(map, 'status'), JSON.stringify(given)).to.contain('The data adapter gave');
    }
    const map = await loadedMap(html`<agreement-map level="state" .adapter=${{}}></agreement-map>`);
    expect(words(map, 'status')).to.contain('has no method called load');
  });

  it('takes an adapter by its registered name', async () => {
    registerAdapter('by-hand', () => rowsAdapter([row]));
    const map = await loadedMap(html`<agreement-map adapter="by-hand"></agreement-map>`);
    expect(words(map, 'ledger')).to.equal('1 agreement listed: 1 in 1 county, 0 statewide, 0 not placed.');
  });

  it('draws nothing for an adapter that nobody registered, and its data once somebody did', async () => {
    const map = await loadedMap(html`<agreement-map adapter="by-nobody" src="list.csv"></agreement-map>`);
    expect(words(map, 'status')).to.equal(
      'The data could not be loaded. No data adapter is called "by-nobody". There are csv, tsv, json, xlsx, ice, by-hand. Try again',
    );
    expect(all(map, '[part~="class"]')).to.deep.equal([]);
    const loaded = new Promise((resolve) => map.addEventListener('load', resolve, { once: true }));
    registerAdapter('by-nobody', () => rowsAdapter([row]));
    await loaded;
    expect(words(map, 'ledger')).to.equal('1 agreement listed: 1 in 1 county, 0 statewide, 0 not placed.');
  });

  it('never shows one source’s figures under another’s name', async () => {
    const adapter = waitingAdapter();
    const map = await loadedMap(html`<agreement-map level="state" .adapter=${rowsAdapter([row])}></agreement-map>`);
    map.adapter = adapter;
    await map.updateComplete;
    expect(all(map, '[part~="ledger"], [part~="class"]')).to.deep.equal([]);
    expect(words(map, 'status')).to.equal('Loading data…');
    map.adapter = '';
    await settled(map);
    expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: /);
  });
});
