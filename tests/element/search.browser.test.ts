import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import {
  all,
  button,
  focused,
  isSeen,
  offers,
  one,
  press,
  readableMap,
  searchField,
  settled,
  spoken,
  type,
  until,
  words,
  wordsOf,
} from './map-on-page.js';

const note = (map: AgreementMap): string => wordsOf(all(map, '[part~="search"] p').find(isSeen));

const active = (map: AgreementMap): string => wordsOf(all(map, '[role="option"][aria-selected="true"]')[0]);

async function typed(map: AgreementMap, text: string): Promise<void> {
  type(map, text);
  await until(() => offers(map).length > 0 || note(map) !== '', `something is said of ${text}`);
}

async function enter(map: AgreementMap): Promise<void> {
  press(searchField(map), 'Enter');
  await map.updateComplete;
}

describe('Enter in the search field', () => {
  let map: AgreementMap;
  beforeEach(async () => (map = await readableMap(html`<agreement-map></agreement-map>`)));

  it('picks no county where several may be meant, and goes to the first of them', async () => {
    await typed(map, 'miami');
    await enter(map);
    expect(map.selected).to.equal('');
    expect(offers(map).length).to.be.greaterThan(1);
    expect(active(map)).to.equal(offers(map)[0]);
    await enter(map);
    expect(map.selected).to.match(/^\d{5}$/);
  });

  it('picks the one place that answers, and the one whose whole name or code was typed', async () => {
    for (const [text, fips] of [
      ['miami-dade', '12086'],
      ['Washington County, Ohio', '39167'],
      ['06037', '06037'],
    ] as const) {
      await typed(map, text);
      await enter(map);
      expect(map.selected, text).to.equal(fips);
    }
    expect(words(map, 'panel')).to.match(/^Los Angeles County, California/);
  });

  it('says how many counties have the name that was typed, and how many places answer', async () => {
    await typed(map, 'washington');
    expect(offers(map).length).to.equal(8);
    expect(note(map)).to.equal('31 counties are called Washington: add the state.');
    await enter(map);
    expect(map.selected).to.equal('');
    await typed(map, 'washington county');
    expect(note(map)).to.match(/^The first 8 of \d+ places\. Add the state to narrow them down\.$/);
  });
});

describe('The search field of a map of counties', () => {
  let map: AgreementMap;
  beforeEach(async () => (map = await readableMap(html`<agreement-map></agreement-map>`)));

  const found = async (text: string, offer: string): Promise<void> => {
    await typed(map, text);
    await until(() => offers(map).includes(offer), `${text} finds ${offer}`);
  };

  it('answers with a state', async () => {
    await typed(map, 'wisconsin');
    await enter(map);
    expect(map.selected).to.equal('55');
    expect(words(map, 'panel')).to.match(/^Wisconsin/);
  });

  it('finds a city of the lists, a large one that is on none, and an agency, each in its county', async () => {
    for (const [text, offer, fips] of [
      ['doral', 'Doral, in Miami-Dade County, Florida', '12086'],
      ['omaha', 'Omaha, in Douglas County, Nebraska', '31055'],
      ['pinellas county sheriff', "Pinellas County Sheriff's Office, in Pinellas County, Florida", '12103'],
    ] as const) {
      await found(text, offer);
      await enter(map);
      expect(map.selected, text).to.equal(fips);
    }
  });

  it('offers the nearest spellings of what nobody is called, and picks none of them', async () => {
    await found('minneaplis', 'Minneapolis, in Hennepin County, Minnesota');
    expect(note(map)).to.equal('No county, state, larger city or agency on the lists is called “minneaplis”. The nearest spellings:');
    await enter(map);
    expect(map.selected).to.equal('');
    expect(active(map)).to.equal('Minneapolis, in Hennepin County, Minnesota');
  });

  it('says of a ZIP code that none is searched', async () => {
    await typed(map, '33166');
    expect(note(map)).to.equal('No county has the code “33166”. ZIP codes are not searched.');
  });

  it('says once what was found, when the reader has stopped typing', async () => {
    await found('doral', 'Doral, in Miami-Dade County, Florida');
    await until(() => spoken(map) === '1 place found.', 'it is said');
  });
});

describe('The answer', () => {
  it('stands under the field that it was asked in, with its city, its models and the statewide agreements, until Escape', async () => {
    const map = await readableMap(html`<agreement-map><span slot="about-tfm">What our lawyers say of task forces.</span></agreement-map>`);
    await typed(map, 'doral');
    await until(() => offers(map).includes('Doral, in Miami-Dade County, Florida'), 'Doral is found');
    await enter(map);
    await until(() => all(map, '[part~="agreement"]').length === 13, 'the list is there');
    const panel = one(map, '[part~="panel"]');
    expect(words(map, 'panel')).to.match(
      /^Miami-Dade County, Florida × Doral is in Miami-Dade County, Florida\. 13 agreements as of May 18, 2026: 1 Warrant Service Officer, 12 Task Force; 15 statewide agreements of Florida agencies\./,
    );
    expect(words(map, 'about')).to.contain('Task Force What our lawyers say of task forces.');
    expect(wordsOf(all(map, '[part~="agreement"]')[0])).to.match(/^Doral Police Department/);
    expect(panel.compareDocumentPosition(one(map, '[part~="map"]')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    const statewide = panel.querySelector('details') as HTMLDetailsElement;
    statewide.open = true;
    await until(() => all(map, '[part~="agreement"]').length === 28, 'the statewide ones are listed');
    await expect(map).to.be.accessible();
    press(panel.querySelector('button') as Element, 'Escape');
    await map.updateComplete;
    expect([map.selected, isSeen(one(map, '[part~="panel"]'))]).to.deep.equal(['', false]);
    expect(focused(map)).to.equal(searchField(map));
    searchField(map).blur();
  });

  it('has the state of the place drawn around it, with a way back, unless the author framed one', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    const look = async (at: AgreementMap, text: string, within: string | null): Promise<string> => {
      await typed(at, text);
      await enter(at);
      // What it takes to frame a state is loaded before.
      await until(() => at.scene?.within === within, `${text} leads to ${within}`);
      await settled(at);
      return at.selected;
    };
    expect(await look(map, 'yuma az', '04')).to.equal('04027');
    expect([map.within, searchField(map).value]).to.deep.equal(['', 'Yuma County, Arizona']);
    expect(all(map, '.outlines .selection').every((path) => path.getBoundingClientRect().width > 50)).to.equal(true);
    expect(await look(map, 'dane wi', '55')).to.equal('55025');
    expect(words(map, 'opened')).to.equal('Whole country Wisconsin by county');
    button(map, 'Whole country').click();
    await until(() => map.scene?.within === null, 'the country is drawn');
    expect(map.selected).to.equal('55025');
    searchField(map).blur();
    const framed = await readableMap(html`<agreement-map within="FL"></agreement-map>`);
    expect(await look(framed, 'polk fl', '12')).to.equal('12105');
    expect(framed.scene?.within).to.equal('12');
    searchField(framed).blur();
    const states = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    expect(await look(states, 'texas', null)).to.equal('48');
    searchField(states).blur();
  });

  it('is of the same form where nothing is listed, and stands under the map where that was pressed', async () => {
    const map = await readableMap(html`<agreement-map></agreement-map>`);
    await typed(map, 'dane county, wis');
    await enter(map);
    expect(words(map, 'panel')).to.match(
      /^Dane County, Wisconsin × None listed as of May 18, 2026; no statewide agreements of Wisconsin agencies\./,
    );
    map.selected = '12099';
    await map.updateComplete;
    const panel = one(map, '[part~="panel"]');
    expect(panel.compareDocumentPosition(one(map, '[part~="map"]')) & Node.DOCUMENT_POSITION_PRECEDING).to.not.equal(0);
    searchField(map).blur();
  });
});
