import { expect, html } from '@open-wc/testing';
import { all, button, fileOf, readableMap, settled, until, warningsOf, words, wordsOf } from './map-on-page.js';

const list = [
  'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA',
  'ARIZONA,Gila River Police Department,Tribal,Pinal County,Tribal Task Force Model,2026-02-20,link',
  'ARIZONA,Pinal County Sheriff,County,Pinal County,Task Force Model,2025-03-01,link',
  'OKLAHOMA,Nation Police,Tribal,#N/A,TRIBAL TASK FORCE MODEL,2026-02-21,link',
  'NEVADA,Tribal Police,Tribal,Clark County,Tribal Task Force Model,2026-02-21,link',
  'TEXAS,Campus Police,University,Travis County,Jail Enforcement Model,2026-02-21,link',
].join('\n');

const plateTitles = (map: Parameters<typeof all>[0]): string[] =>
  all(map, '[part~="plate-title"]')
    .map((entry) => wordsOf(entry))
    .filter((text) => text.includes('Tribal'));

describe('a model that nobody here knows', () => {
  it('is in map, table and list under its printed name, and no fault', async () => {
    const map = await readableMap(html`<agreement-map level="state" view="model" src=${fileOf(list)}></agreement-map>`);
    expect(plateTitles(map)).to.deep.equal(['Tribal Task Force Model 3 agreements, 3 states and territories']);
    expect(words(map, 'ledger')).to.equal('5 agreements listed: 4 in 3 counties, 0 statewide, 1 not placed.');
    const [drawn] = all<SVGPathElement>(map, 'path[part~="class-other-1"]');
    expect(drawn && getComputedStyle(drawn).fill).to.equal('rgb(100, 110, 180)');
    expect(map.problems.map(({ row, value, mended }) => [row, value, mended])).to.deep.include.members([
      [2, 'Tribal Task Force Model', true],
      [6, 'University', true],
    ]);
    expect(all(map, '[part~="problems"] li').map((each) => wordsOf(each))).to.deep.equal(['Row 4, COUNTY: No county is given.']);
    button(map, 'Show as a table').click();
    await until(() => all(map, 'table').length > 0, 'the table is there');
    expect(all(map, 'th[scope="col"]').map((each) => wordsOf(each))).to.include('Tribal Task Force Model');
    button(map, '1 not placed').click();
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    expect(words(map, 'agreement')).to.contain('Nation Police Oklahoma Tribal Task Force Model, tribal agency');
  });

  it('can be asked for by its printed name, in any case', async () => {
    const map = await readableMap(
      html`<agreement-map level="state" view="model" models="JEM, tribal task force" src=${fileOf(list)}></agreement-map>`,
    );
    expect(words(map, 'filter')).to.equal('Only Jail Enforcement, Tribal Task Force Model agreements are shown.');
    expect(words(map, 'ledger')).to.equal(
      '4 Jail Enforcement and Tribal Task Force Model agreements listed: 3 in 3 counties, 0 statewide, 1 not placed.',
    );
  });

  it('that the data has not is said on the map', async () => {
    const map = await readableMap(html`<agreement-map level="state" src=${fileOf(list)}></agreement-map>`);
    const said = await warningsOf(async () => {
      map.models = 'JEM, Airport Model';
      await settled(map);
    });
    expect(words(map, 'figure')).to.contain('The setting models=“JEM, Airport Model” was not understood; this map uses JEM.');
    expect(said.join()).to.contain('"TFM" or "Tribal Task Force Model"');
  });
});
