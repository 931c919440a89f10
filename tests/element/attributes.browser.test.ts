import { expect, html } from '@open-wc/testing';
import {
  all,
  button,
  fileOf,
  isSeen,
  kansas,
  loadedMap,
  one,
  part,
  readableMap,
  settled,
  tree,
  until,
  warningsOf,
  words,
  wordsOf,
} from './map-on-page.js';

describe('attributes', () => {
  it('draw states', async () => {
    const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
    expect(words(map, 'title')).to.equal('287(g) agreements by state');
    expect(words(map, 'legend')).to.contain('Agreements in each state');
    expect(part(map, 'county-borders').getAttribute('d')).to.equal('');
  });

  it('show every model a county holds', async () => {
    const map = await loadedMap(html`<agreement-map view="model" within="FL"></agreement-map>`);
    const held = all(map, 'svg[part~="map"] [part~="class"]').filter((path) => path.getAttribute('d') !== '');
    expect(held.map((path) => path.getAttribute('part'))).to.include.members(['class class-wso-tfm', 'class class-jem-wso-tfm']);
    const striped = one(map, 'svg [part="class class-jem-wso-tfm"]');
    expect(getComputedStyle(striped).fill).to.contain('#class-jem-wso-tfm');
    expect(all(map, 'pattern[id="class-jem-wso-tfm"] rect').map((bar) => getComputedStyle(bar).fill)).to.have.length(3);
  });

  it('count only some models, and say which', async () => {
    const map = await loadedMap(html`<agreement-map models="JEM"></agreement-map>`);
    expect(words(map, 'ledger')).to.match(/^182 Jail Enforcement agreements listed: /);
    expect(words(map, 'title')).to.equal('287(g) Jail Enforcement agreements by county');
    map.label = 'Who signed';
    await settled(map);
    expect(words(map, 'filter')).to.equal('Only Jail Enforcement agreements are shown.');
    expect(tree(map).getAttribute('aria-label')).to.contain('Only Jail Enforcement agreements are shown.');
  });

  it('show another day', async () => {
    const map = await loadedMap(html`<agreement-map as-of="2025-06-06"></agreement-map>`);
    expect(words(map, 'ledger')).to.match(/^649 agreements listed: /);
    expect(words(map, 'dateline')).to.equal('As of June 6, 2025');
    map.asOf = '';
    await settled(map);
    expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: /);
  });

  it('say that the newest list is old, unless the author pinned a day or said otherwise', async () => {
    const map = await loadedMap(html`<agreement-map level="state" stale-after="0"></agreement-map>`);
    expect(words(map, 'age')).to.match(/^This list is [\d,]+ days? old\.$/);
    for (const change of [{ asOf: '2026-05-18' }, { asOf: '', staleAfter: 'never' }, { staleAfter: '1000000' }]) {
      Object.assign(map, change);
      await settled(map);
      expect(all(map, '[part~="age"]'), JSON.stringify(change)).to.have.length(0);
    }
    const own = await loadedMap(
      html`<agreement-map src=${fileOf('{"asOf":"2025-01-02","agreements":[{"state":"KS","county":"Ford","model":"TFM"}]}')}></agreement-map>`,
    );
    expect(all(own, '[part~="age"]')).to.have.length(0);
    own.staleAfter = '30';
    await settled(own);
    expect(words(own, 'age')).to.match(/^This list is [\d,]+ days old\.$/);
  });

  it('say when the day falls in a gap between lists, and what others published about it', async () => {
    const map = await loadedMap(html`<agreement-map level="state" as-of="2025-04-20"></agreement-map>`);
    expect(words(map, 'status')).to.equal('There is no list between April 10, 2025 and April 29, 2025. This map shows April 10, 2025.');
    expect(words(map, 'dateline')).to.equal('As of April 10, 2025');
    map.asOf = '2025-06-06';
    await settled(map);
    expect(words(map, 'status')).to.equal('');
    expect(words(map, 'published')).to.contain('629 agreements').and.to.contain('June 2025');
  });

  it('say that a day after the newest list cannot be shown yet', async () => {
    const map = await loadedMap(html`<agreement-map level="state" as-of="2030-01-01"></agreement-map>`);
    expect(words(map, 'status')).to.equal('The newest list on this map is from May 18, 2026; January 1, 2030 cannot be shown yet.');
    expect(words(map, 'dateline')).to.equal('As of May 18, 2026');
  });

  it('do not call a day before the first list a day with none', async () => {
    const map = await loadedMap(html`<agreement-map as-of="2019-01-01"><p>The figures</p></agreement-map>`);
    expect(words(map, 'status')).to.equal('This map has no data for January 1, 2019: its lists begin on January 13, 2021.');
    expect(map.scene).to.equal(undefined);
    expect(words(map, 'figure')).not.to.contain('None listed');
    expect(isSeen(map.children[0] as Element)).to.equal(true);
  });

  it('draw states for readers who save data, until they ask for counties', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const map = await loadedMap(html`<agreement-map></agreement-map>`);
      expect(words(map, 'title')).to.equal('287(g) agreements by state');
      expect(words(map, 'status')).to.contain('save data');
      button(map, 'Load counties').click();
      await settled(map);
      expect(words(map, 'title')).to.equal('287(g) agreements by county');
      expect(words(map, 'status')).to.equal('');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('follow the codes in the data to the boundaries that draw them, and say so', async () => {
    const map = await loadedMap(html`<agreement-map src=${fileOf('State,FIPS,Model\nCT,9001,TFM\n')}></agreement-map>`);
    expect(words(map, 'ledger')).to.equal(
      '1 agreement listed: 1 in 1 county, 0 statewide, 0 not placed. Boundaries of 2017, following the codes in the data.',
    );
    map.src = fileOf('State,FIPS,Model\nCT,09001,TFM\nCT,09110,TFM\n');
    await settled(map);
    expect(words(map, 'ledger')).to.contain('1 not placed. Code 09001 in the data is not in the 2023 boundaries');
  });

  it('draw the boundaries asked for', async () => {
    const map = await loadedMap(html`<agreement-map vintage="2017"></agreement-map>`);
    const old = all(map, '[part~="county-borders"]')[0]?.getAttribute('d');
    map.vintage = '2023';
    await settled(map);
    expect(all(map, '[part~="county-borders"]')[0]?.getAttribute('d')).to.not.equal(old);
    expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: 1,766 in 934 counties, /);
  });

  it('take an author’s own geography, and say what is wrong with one that will not do', async () => {
    const map = await loadedMap(html`<agreement-map level="state" .geography=${kansas()}></agreement-map>`);
    const [x, y, width = 0, height = 0] = viewBox(map);
    expect([x, y, width / height]).to.deep.equal([0, 0, 1.5]);
    expect(words(map, 'ledger')).to.contain('are not in this geography: 1,808 agreements there are counted and not drawn.');
    const said = await warningsOf(async () => {
      map.level = 'county';
      await settled(map);
    });
    expect(said).to.deep.equal(['agreement-map: no counties in the geography; using "state".']);
    expect(words(map, 'title')).to.equal('287(g) agreements by state');
    map.geography = { type: 'Topology', arcs: [], objects: {} };
    await settled(map);
    expect(words(map, 'status')).to.contain('The map could not be loaded.');
    expect(one(map, '[role="alert"]').textContent).to.contain('The map could not be loaded.');
  });

  it('draw from the object of an own geography that is named, and say how to name it', async () => {
    const { objects, ...rest } = kansas() as { readonly objects: { readonly states: object } };
    const renamed = { ...rest, objects: { land: objects.states } };
    const map = await loadedMap(html`<agreement-map level="state" .geography=${renamed}></agreement-map>`);
    expect(words(map, 'status')).to.contain('it has "land". Name the one to draw, as in geography-object="land".');
    map.setAttribute('geography-object', 'land');
    await settled(map);
    expect(words(map, 'status')).to.equal('');
    expect(viewBox(map).slice(0, 2)).to.deep.equal([0, 0]);
    map.geographyObject = 'sea';
    await settled(map);
    expect(words(map, 'status')).to.contain('has no object "sea"; it has "land".');
  });

  it('frame one state, and count it alone', async () => {
    const map = await loadedMap(html`<agreement-map within="TX"></agreement-map>`);
    expect(viewBox(map)[2]).to.be.below(500);
    expect(all(map, '[part~="context"] path')).to.have.length.above(0);
    expect(words(map, 'ledger')).to.match(/^387 agreements listed in Texas: /);
    expect(words(map, 'title')).to.equal('287(g) agreements in Texas by county');
  });

  it('frame one county among its neighbors', async () => {
    const map = await loadedMap(html`<agreement-map within="TX"></agreement-map>`);
    const state = viewBox(map)[2] ?? 0;
    map.within = '48453';
    await settled(map);
    expect(viewBox(map)[2]).to.be.below(state / 2);
    expect(words(map, 'ledger')).to.match(/^387 agreements listed in Texas: /);
  });

  it('gives a framed state its own shape, and outlines and names the county asked for', async () => {
    const map = await readableMap(html`<div style="width: 400px"><agreement-map within="TX"></agreement-map></div>`);
    const shape = (): number => {
      const { width, height } = part(map, 'map').getBoundingClientRect();
      return width / height;
    };
    const texas = shape();
    expect([texas < 1.2, all(map, '[part~="inset"]').length, all(map, '[part~="asked"]').length]).to.deep.equal([true, 0, 0]);
    expect(map.scene?.layers.filter(({ name }) => name === 'state-borders').length).to.equal(2);
    map.within = '51510';
    await settled(map);
    await until(() => all(map, '[part~="unit-label"]').map(wordsOf).includes('Alexandria'), 'the city asked for is named');
    expect(getComputedStyle(part(map, 'asked')).fill).to.equal('none');
    expect(shape()).to.not.be.closeTo(texas, 0.1);
  });

  it('that are not understood fall back, which is said on the map and once on the console', async () => {
    const template = html`<agreement-map level="couty" view="heat" models="TFM XYZ" as-of="6/6/25" within="Atlantis" vintage="1999" theme="blue"></agreement-map>`;
    const said = await warningsOf(async () => {
      await loadedMap(template);
      const map = await loadedMap(template);
      expect(all(map, '[part~="status"] p').map((each) => each.textContent)).to.deep.equal([
        'The setting level=“couty” was not understood; this map uses county.',
        'The setting view=“heat” was not understood; this map uses density.',
        'The setting models=“TFM XYZ” was not understood; this map uses TFM.',
        'The setting as-of=“6/6/25” was not understood; this map uses the newest.',
        'The setting within=“Atlantis” was not understood; this map uses the whole country.',
        'The setting vintage=“1999” was not understood; this map uses auto.',
        'The setting theme=“blue” was not understood; this map uses auto.',
      ]);
    });
    expect(said).to.have.length(7);
    expect(said).to.include('agreement-map: level="couty" is not "county" or "state"; using "county".');
    expect(said.join()).to.contain('models="TFM XYZ"').and.to.contain('"JEM", "WSO" or "TFM"');
  });

  it('that have no effect on this map are said on it', async () => {
    const template = html`<agreement-map level="state" breaks="quantiles" unit="per 1,000" within="48999"></agreement-map>`;
    const county = html`<agreement-map within="48999"></agreement-map>`;
    const saidBy = (map: Parameters<typeof all>[0]) => all(map, '[part~="status"] p').map((each) => each.textContent);
    const said = await warningsOf(async () => {
      expect(saidBy(await loadedMap(template))).to.deep.equal([
        'The setting breaks=“quantiles” has no effect here; this map uses numbers of agreements.',
        'The setting unit=“per 1,000” has no effect here; this map uses numbers of agreements.',
      ]);
      expect(saidBy(await loadedMap(county))).to.deep.equal(['The setting within=“48999” has no effect here; this map uses its state.']);
    });
    expect(said).to.deep.equal(['agreement-map: within="48999" is not in this geography; using its state.']);
  });

  it('go back to the default when they are taken away, or a property is set to nothing', async () => {
    const map = await loadedMap(
      html`<agreement-map level="state" view="model" models="TFM" as-of="2025-06-06" within="TX" selected="48" src="" label="Mine"></agreement-map>`,
    );
    expect(words(map, 'title')).to.equal('Mine');
    for (const name of ['view', 'models', 'as-of', 'within', 'selected', 'src', 'label']) map.removeAttribute(name);
    Object.assign(map, { vintage: null, adapter: undefined, geography: undefined, geographyObject: null, columns: null, theme: null });
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements by state');
    expect(words(map, 'legend')).to.contain('Agreements in each state');
    expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: /);
    expect(all(map, '[part~="panel"]').some(isSeen)).to.equal(false);
  });
});

const viewBox = (map: Parameters<typeof part>[0]): number[] =>
  (one(map, 'svg[part~="map"]').getAttribute('viewBox') ?? '').split(' ').map(Number);
