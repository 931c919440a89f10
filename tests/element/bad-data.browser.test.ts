import { expect, html } from '@open-wc/testing';
import { all, button, fileOf, one, part, readableMap, until, words, wordsOf } from './map-on-page.js';

const mapOf = (body: string) => readableMap(html`<agreement-map level="state" src=${fileOf(body)}></agreement-map>`);

describe('bad data', () => {
  it('is drawn as far as it is understood; the rest is named by row, column and value', async () => {
    const map = await mapOf(
      'State,Agency,County,Model,Signed\nFL,One,Palm Beach,WSO,2025-02-30\nFL,Two,Atlantis,Taskforce 9000,2025-03-01\n',
    );
    expect(words(map, 'ledger')).to.equal('2 agreements listed: 1 in 1 county, 0 statewide, 1 not placed.');
    expect(map.problems.map(({ row, column, value }) => [row, column.toLowerCase(), value])).to.deep.equal([
      [2, 'signed', '2025-02-30'],
      [3, 'model', 'Taskforce 9000'],
      [3, 'county', 'Atlantis'],
    ]);
    expect(wordsOf(one(map, '[part~="problems"] summary'))).to.equal('3 cells of the source could not be read as printed');
    expect(all(map, '[part~="problems"] li').map((each) => wordsOf(each))[2]).to.equal(
      'Row 3, County “Atlantis”: No county in this state is called “Atlantis”.',
    );
  });

  it('can be opened where it is not placed, with its reason', async () => {
    const map = await mapOf('State,Agency,County,Model\nFL,Two,Atlantis,TFM\nFL,One,Palm Beach,TFM\n');
    button(map, '1 not placed').click();
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    expect(words(map, 'panel')).to.match(/^Agreements not placed on the map/);
    expect(all(map, '[part~="agreement"]').map((each) => wordsOf(each))).to.deep.equal([
      'Two Florida Task Force No county in this state is called “Atlantis”.',
    ]);
  });

  it('is never taken for markup, and never linked to when it is a script', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const map = await mapOf(`State,Agency,County,Model,Link\nFL,${markup},Polk County,TFM,javascript:alert(1)\n`);
    button(map, '1 in 1 county').click();
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    expect(words(map, 'agreement')).to.contain(markup);
    expect(all(map, 'img')).to.deep.equal([]);
    expect(part(map, 'panel').querySelector('a')).to.equal(null);
  });

  it('that has nothing to read says so, and never draws a map of none', async () => {
    const map = await readableMap(
      html`<agreement-map level="state" src=${fileOf('State,Agency,Model\nAtlantis,Somebody,\n')}><p>The figures</p></agreement-map>`,
    );
    expect(words(map, 'ledger')).to.equal('1 agreement listed: 0 in 0 counties, 0 statewide, 1 not placed.');
    expect(map.problems.map(({ column, value }) => [column.toLowerCase(), value])).to.deep.include(['state', 'Atlantis']);
  });

  it('draws no county of a list of states as if none were listed there', async () => {
    const map = await readableMap(html`<agreement-map src=${fileOf('State,Agency,Model\nFL,One,TFM\nGA,Two,JEM\n')}></agreement-map>`);
    expect(words(map, 'status')).to.contain('nothing is known of counties').and.to.contain('level="state"');
    expect(words(map, 'legend')).to.contain('Not in the data');
    expect(all(map, 'path[part~="absent"]').some((path) => (path.getAttribute('d') ?? '').length > 1000)).to.equal(true);
    map.level = 'state';
    await until(() => words(map, 'legend').includes('None listed'), 'states are drawn');
    expect(words(map, 'status')).to.equal('');
  });
});
