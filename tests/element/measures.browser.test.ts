import { expect, html } from '@open-wc/testing';
import type { DataAdapter, Loaded } from '../../src/index.js';
import { all, button, choose, isSeen, loadedMap, one, readableMap, settled, spoken, until, words, wordsOf } from './map-on-page.js';

const value = (state: string, county: string, number: number | null, printed = String(number)) => ({
  state,
  county,
  value: number,
  printed,
});

/** Numbers of four counties of Kansas, of which one has none, and one row of nowhere. */
const rates = {
  agreements: [],
  measure: {
    name: 'Rate',
    kind: 'number',
    values: [
      value('KS', 'Johnson', 12.5),
      value('KS', 'Douglas', 0),
      value('KS', '20173', null, 'NA'),
      value('KS', 'Atlantis', 3),
      value('MO', '', 7),
    ],
  },
  asOf: '2026-05-18',
} as unknown as Loaded;

const adapterOf = (loaded: Loaded): DataAdapter => ({ load: () => Promise.resolve(loaded) });

const mapOf = () =>
  readableMap(html`<agreement-map within="KS" unit="per 1,000" .adapter=${adapterOf(rates)} source="A survey"></agreement-map>`);

describe('numbers of one’s own', () => {
  it('are drawn in classes of their own, with heading, key, rows and source that speak of them', async () => {
    const map = await mapOf();
    expect([words(map, 'title'), words(map, 'dateline')]).to.deep.equal(['Rate in Kansas by county', 'As of May 18, 2026']);
    expect(all(map, '[part~="legend-entry"]').map(wordsOf)).to.deep.equal([
      '1 0 0: 1 county',
      '1 12.5 12.5: 1 county',
      'No number: 1 county',
      'Not in the data: 102 counties',
    ]);
    expect(words(map, 'ledger')).to.equal(
      '4 rows in the data in Kansas: 3 for 3 counties, 0 for states, 1 not placed. 1 of the rows placed gives no number.',
    );
    expect(words(map, 'source')).to.equal('Source: A survey. As of May 18, 2026.');
    expect(words(map, 'status')).to.equal('');
  });

  it('never give a place without a number the look of one with a number, or of none listed', async () => {
    const map = await mapOf();
    const fillOf = (name: string) => getComputedStyle(one(map, `[part="swatch"] .${name}`)).fill;
    const looks = ['class-2', 'class-4', 'no-number', 'absent'].map(fillOf);
    expect(new Set([...looks, getComputedStyle(all(map, '[part~="land"]')[0] as Element).fill]).size).to.equal(5);
    for (const name of ['no-number', 'absent']) {
      expect(fillOf(name)).to.contain(`#${name}`);
      expect(all(map, `pattern#${name} rect`).length, name).to.be.greaterThan(1);
    }
    expect(map.scene?.layers.filter(({ kind, name, d }) => kind === 'class' && name === 'absent' && d !== '')).to.have.length(2);
  });

  it('are said of a place that is chosen, and in the table', async () => {
    const map = await mapOf();
    await choose(map, 'Johnson County, Kansas');
    expect(words(map, 'panel')).to.equal('Johnson County, Kansas × 12.5 per 1,000 as of May 18, 2026');
    expect(spoken(map)).to.contain('Johnson County, Kansas: 12.5 per 1,000 as of May 18, 2026.');
    await choose(map, 'Sedgwick County, Kansas');
    expect(words(map, 'panel')).to.contain('No number given (the cell says “NA”)');
    button(map, 'Show as a table').click();
    await until(() => all(map, '[part~="table"]').length > 0, 'the table is there');
    expect(button(map, 'Kansas').getAttribute('aria-expanded'), 'the only state is open').to.equal('true');
    const rows = all(map, '[part~="table"] tr').map(wordsOf);
    expect(rows[0]).to.equal('County Rate (per 1,000)');
    expect(rows.find((row) => row.startsWith('Douglas County'))).to.equal('Douglas County, Kansas 0 per 1,000');
    expect(rows.find((row) => row.startsWith('Allen County'))).to.equal('Allen County, Kansas Not in the data');
  });

  it('lead from each number of their ledger to its rows', async () => {
    const map = await mapOf();
    button(map, '1 not placed').click();
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    expect(words(map, 'panel')).to.match(/^Rows not placed on the map/);
    expect(words(map, 'agreement')).to.equal('Atlantis, KS 3 per 1,000 No county in this state is called “Atlantis”.');
    expect(map.problems.map(({ code, row }) => [code, row])).to.deep.equal([['unknown-county', 4]]);
  });

  it('take classes of the author’s, and say what means nothing for them', async () => {
    const map = await mapOf();
    map.breaks = '5 10';
    map.view = 'model';
    await settled(map);
    expect(all(map, '[part~="legend-label"], .legend-label').map(wordsOf)).to.deep.equal([
      '<5',
      '5–10',
      '10+',
      'No number',
      'Not in the data',
    ]);
    expect(words(map, 'status')).to.equal(
      'The setting view=“model” is about agreements, and this map shows other figures: it has no effect.',
    );
  });

  it('are written as SVG with the same key and words', async () => {
    const map = await mapOf();
    const svg = await map.toSVG();
    for (const text of [
      'Rate in Kansas by county',
      'Rate (per 1,000)',
      'Not in the data',
      'Source: A survey.',
      '4 rows in the data in Kansas',
    ])
      expect(svg).to.contain(text);
    expect(svg).to.match(/<pattern id="absent"/);
    const texts = [...svg.matchAll(/<(?:text|title|desc)[^>]*>([^<]*)</g)].map(([, text = '']) => text).join(' ');
    expect(texts).not.to.match(/agreement|287|None listed/);
  });

  it('give way to agreements, and come back, with the words of each', async () => {
    const map = await mapOf();
    map.adapter = '';
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements in Kansas by county');
    expect(words(map, 'legend')).to.contain('Agreements in each county');
    map.adapter = adapterOf(rates);
    await settled(map);
    expect(words(map, 'title')).to.equal('Rate in Kansas by county');
    await choose(map, 'Douglas County, Kansas');
    expect(words(map, 'panel')).to.contain('0 per 1,000');
  });

  it('that are none are an error, and the author’s own words stay in sight', async () => {
    const wrong = { ...rates, measure: { ...rates.measure, values: 'none' } } as unknown as Loaded;
    const map = await loadedMap(html`<agreement-map level="state" .adapter=${adapterOf(wrong)}><p>The figures</p></agreement-map>`);
    expect(words(map, 'status')).to.equal('The data could not be loaded. The data adapter gave an object as measure. Try again');
    expect(isSeen(map.querySelector('p') as Element)).to.equal(true);
    expect(all(map, '[part~="legend"]')).to.have.length(0);
  });
});
