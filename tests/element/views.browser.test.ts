import { expect, html } from '@open-wc/testing';
import { all, loadedMap, one, part, readableMap, settled, until, warningsOf, wordsOf, words } from './map-on-page.js';

const labelsOf = (map: Element) => all(map as never, '[part~="unit-label"]').map(wordsOf);

describe('views', () => {
  it('color what a state agency alone has signed apart from none listed, in map, key and words', async () => {
    const map = await readableMap(html`<agreement-map within="MA" selected="25017"></agreement-map>`);
    expect(words(map, 'legend')).to.contain('None of its own; a state agency signed');
    expect(words(map, 'legend')).not.to.contain('None listed');
    const tint = getComputedStyle(one(map, 'svg [part="class statewide"]')).fill;
    expect(tint).not.to.equal(getComputedStyle(part(map, 'land')).fill);
    await until(() => words(map, 'panel').includes('statewide'), 'the panel says who signed');
  });

  it('hatch the country where nothing is known', async () => {
    const map = await loadedMap(html`<agreement-map level="state" as-of="2019-01-01"></agreement-map>`);
    expect(getComputedStyle(one(map, 'path[part~="not-known"]')).fill).to.contain('#not-known');
    expect(all(map, 'pattern#not-known rect')).to.have.length(3);
    expect(words(map, 'status')).to.contain('no data for January 1, 2019');
  });

  it('write names and numbers on states, of what is drawn', async () => {
    const map = await loadedMap(html`<agreement-map level="state" style="width: 960px"></agreement-map>`);
    await until(() => labelsOf(map).length > 40, 'the labels are there');
    expect(labelsOf(map)).to.include.members(['TX387', 'CA', 'FL348']);
    map.measure = 'per-100k';
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) agreements per 100,000 residents by state');
    expect(labelsOf(map)).to.include.members(['TX1.2', 'WY3.2']);
    expect(words(map, 'legend')).to.match(/^Agreements per 100,000 residents \(\d{4}\)/);
    map.view = 'model';
    await settled(map);
    expect(words(map, 'status')).to.contain('measure=“per-100k” has no effect');
  });

  it('draw a small map for each model, which all show what is pointed at', async () => {
    const map = await readableMap(html`<agreement-map view="model" level="state" style="width: 900px"></agreement-map>`);
    const plates = all(map, '[part~="plate"]');
    expect(all(map, '[part~="plate-title"]').map(wordsOf)).to.deep.equal([
      'Jail Enforcement 182 agreements, 32 states and territories',
      'Warrant Service Officer 499 agreements, 34 states and territories',
      'Task Force 1,162 agreements, 34 states and territories',
    ]);
    const keys = all(map, '[part~="plate-title"] .key').map((key) => getComputedStyle(key).backgroundColor);
    expect(new Set(keys).size).to.equal(3);
    const boxes = plates.map((plate) => plate.getBoundingClientRect());
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(1);
    const held = plates.map((plate) => plate.querySelector('[part~="class"][part~="class-tfm"]')?.getAttribute('d') ?? '');
    expect(held.map((d) => d !== '')).to.deep.equal([false, false, true]);
    map.selected = '48';
    await until(() => plates.every((plate) => plate.querySelector('[part~="selection"]')?.getAttribute('d')), 'all show the choice');
    expect(map.getBoundingClientRect().width).to.equal(900);
  });

  it('show who signed, and where a municipal agency alone did, in key, words and table', async () => {
    const map = await readableMap(html`<agreement-map view="signer" selected="48201"></agreement-map>`);
    expect(words(map, 'title')).to.equal('Who signed 287(g) agreements, by county');
    const key = all(map, '[part~="legend-entry"]').map(wordsOf);
    expect(key.some((entry) => entry.startsWith('Municipal agencies only') && entry.endsWith('148 counties'))).to.equal(true);
    const fill = (name: string) => getComputedStyle(one(map, `svg [part="class ${name}"]`)).fill;
    expect(new Set(['signer-county', 'signer-municipality', 'signer-county-municipality'].map(fill)).size).to.equal(3);
    await until(() => words(map, 'panel').includes('Signed by 1 municipal agency'), 'the panel says who signed');
    await until(() => words(map, 'panel').includes('Southside Place'), 'the panel names the agency');
    expect(words(map, 'ledger')).to.contain('as the list prints them');
  });

  it('show what changed, with the sums of both days', async () => {
    const map = await loadedMap(html`<agreement-map compare="2025-01-20"></agreement-map>`);
    expect(words(map, 'title')).to.equal('287(g) agreements by county: what changed since January 20, 2025');
    const key = all(map, '[part~="legend-entry"]').map(wordsOf);
    expect(key.some((entry) => /^No longer listed: \d+ count/.test(entry))).to.equal(true);
    expect(words(map, 'ledger')).to.contain('On January 19, 2025: 135 agreements, ');
    map.compare = '2019-01-01';
    await settled(map);
    expect(all(map, 'path[part~="not-known"]')).to.have.length(1);
    expect(words(map, 'status')).to.contain('This map has no list for January 1, 2019');
    map.compare = '2026-05-18';
    await settled(map);
    expect(words(map, 'status')).to.contain('May 18, 2026 is not before May 18, 2026, the day shown');
    expect(all(map, 'path[part~="not-known"]')).to.have.length(1);
    const warnings = await warningsOf(async () => {
      map.compare = 'soon';
      await settled(map);
    });
    expect(warnings.join()).to.contain('compare="soon"');
    expect(words(map, 'status')).to.contain('compare=“soon” was not understood');
    expect(words(map, 'title')).to.equal('287(g) agreements by county');
  });
});
