import { describe, expect, it } from 'vitest';
import { createChoropleth, type Question } from '../../src/choropleth/choropleth.js';
import type { Dataset } from '../../src/agreements/dataset.js';
import type { Unit } from '../../src/geography/geography.js';
import { readGeography } from '../../src/geography/shapes/read-geography.js';
import { describeAgreements, describeUnit } from '../../src/scene/words/describe-unit.js';
import { loadGazetteer } from '../../src/geography/names/load-gazetteer.js';
import { loadGeography } from '../../src/geography/united-states.js';
import { english } from '../../src/scene/words/english.js';
import { createBaseMap, createScene, outlineUnit } from '../../src/scene/scene.js';
import { indexPlaces, searchPlaces } from '../../src/scene/pointing/search-places.js';
import { toSVG } from '../../src/scene/drawing/svg.js';
import { tabulate } from '../../src/scene/words/table.js';
import { agreement, fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { fourCounties } from '../fixtures/four-counties.js';

const geography = readGeography(fourCounties());
const gazetteer = fourCountiesGazetteer();

function choroplethOf(given: Partial<Question> = {}, dataset: Dataset = fourCountiesDataset()) {
  return createChoropleth()(
    { geography, gazetteer, dataset, vintage: null },
    { level: 'county', view: 'density', models: [], asOf: null, ...given },
  );
}

function sceneOf(given: Partial<Question> = {}, focus: string | null = null) {
  return createScene(createBaseMap(geography, 960, focus), choroplethOf(given), gazetteer, english);
}

describe('createScene', () => {
  it.each([
    ['density', {}],
    ['models', { view: 'model' }],
    ['states', { level: 'state' }],
    ['focus', {}, '02'],
  ] as const)('paints the four counties: %s', async (name, given, focus: string | null = null) => {
    await expect(toSVG(sceneOf(given, focus))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('explains every class it can show, with how many units are in it', () => {
    expect(sceneOf().legend.entries.map(({ label, units }) => [label, units])).toEqual([
      ['None listed', 2],
      ['1', 1],
      ['2', 1],
      ['3–4', 0],
      ['5–9', 0],
      ['10 or more', 0],
    ]);
    expect(sceneOf({ view: 'model' }).legend.entries.map(({ name, units }) => [name, units])).toEqual([
      ['none', 2],
      ['class-jem', 0],
      ['class-wso', 1],
      ['class-tfm', 0],
      ['class-jem-wso', 0],
      ['class-jem-tfm', 1],
      ['class-wso-tfm', 0],
      ['class-jem-wso-tfm', 0],
    ]);
  });

  it('never prints a number without its unit and its date', () => {
    const { summary, ledgerWords, dateline } = sceneOf();
    expect(summary).toBe('As of June 6, 2025, 2 of 4 counties and county equivalents have at least one 287(g) agreement.');
    expect(ledgerWords.sentence).toBe(
      '5 agreements listed: 3 in 2 counties, 1 statewide, 1 not placed. 1 application pending, not counted.',
    );
    expect(dateline).toBe('As of June 6, 2025');
  });

  it('says when only some models are counted', () => {
    expect(sceneOf({ models: ['WSO'] }).summary).toContain('Only Warrant Service Officer agreements are shown.');
  });

  it('frames a state, counts it alone, and draws the others faintly', () => {
    const { bounds, land, context, title, summary, ledgerWords, legend } = sceneOf({}, '02');
    expect((bounds[0] + bounds[2]) / 2).toBeCloseTo(3);
    expect(bounds[3] - bounds[1]).toBeCloseTo(1.12);
    expect([land, context]).toEqual([geography.states[1]?.path, geography.states[0]?.path]);
    expect(sceneOf().context).toBe('');
    expect(title).toBe('287(g) agreements in Alaska by county');
    expect(summary).toContain('1 of 2 counties and county equivalents in Alaska have');
    expect(ledgerWords.sentence).toBe('3 agreements listed in Alaska: 1 in 1 county, 1 statewide, 1 not placed.');
    expect(legend.entries.map(({ units }) => units)).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('says what is counted and not drawn', () => {
    const dataset = fourCountiesDataset({ agreements: [agreement({ state: 'GU', counties: [] }), agreement()] });
    const scene = createScene(createBaseMap(geography, 960, null), choroplethOf({ level: 'state' }, dataset), gazetteer, english);
    expect(scene.undrawn).toBe('66 is not in this geography: 1 agreement there is counted and not drawn.');
    expect(sceneOf().undrawn).toBe('');
  });

  it('outlines a unit by its shape', () => {
    expect(outlineUnit(sceneOf(), geography.counties, 0)).toBe(geography.counties[0]?.path);
  });
});

describe('describeUnit', () => {
  const [west, , midEast, east] = geography.counties;

  it('says every model held', () => {
    expect(describeUnit(choroplethOf(), gazetteer, west as Unit, english).sentence).toBe(
      'West County, Alabama: 2 agreements as of June 6, 2025. 1 Jail Enforcement, 1 Task Force.',
    );
  });

  it('says what covers a county and is not in its color, for none listed as for some', () => {
    const notes =
      '1 statewide agreement of Alaska agencies, in no county’s color. 1 more agreement in Alaska could not be placed in a county.';
    expect(describeUnit(choroplethOf(), gazetteer, midEast as Unit, english).sentence).toBe(
      `Mid East County, Alaska: None listed as of June 6, 2025. ${notes}`,
    );
    expect(describeUnit(choroplethOf(), gazetteer, east as Unit, english).sentence).toContain(notes);
  });

  it('counts a state’s statewide agreements among its own', () => {
    expect(describeUnit(choroplethOf({ level: 'state' }), gazetteer, geography.states[1] as Unit, english).sentence).toBe(
      'Alaska: 3 agreements as of June 6, 2025. 1 Warrant Service Officer, 2 Task Force. 1 of them statewide.',
    );
  });
});

describe('describeAgreements', () => {
  it('says agency, model, date, place, document and what was not found', () => {
    const { ledger } = choroplethOf().tally;
    expect(describeAgreements([...ledger.placed.slice(2), ...ledger.unplaced], gazetteer, english)).toEqual([
      {
        agency: 'East Police',
        text: 'Warrant Service Officer, signed March 1, 2025',
        place: 'East County, Alaska',
        link: 'https://example.org/moa.pdf',
        addendum: null,
        reasons: [],
      },
      {
        agency: 'Lost Police',
        text: 'Task Force, signed March 1, 2025',
        place: 'Alaska',
        link: null,
        addendum: null,
        reasons: ['No county of this state is called “Atlantis”.'],
      },
    ]);
  });

  it('says of a vanished row only that it is no longer listed', () => {
    const dataset = fourCountiesDataset({
      agreements: [agreement({ listedFrom: '2025-01-01', listedUntil: '2025-02-01' })],
      lists: ['2025-01-01', '2025-02-01', '2025-03-01'],
    });
    const { ledger } = choroplethOf({ asOf: '2025-02-10' }, dataset).tally;
    expect(describeAgreements(ledger.listed, gazetteer, english)[0]?.text).toBe(
      'Task Force, signed March 1, 2025, no longer on ICE’s list after February 1, 2025',
    );
  });
});

describe('tabulate', () => {
  it('has a row for every unit, by state and name', () => {
    expect(tabulate(choroplethOf(), gazetteer).map(({ name, state, agreements, TFM }) => [state, name, agreements, TFM])).toEqual([
      ['Alabama', 'Mid West County', 0, 0],
      ['Alabama', 'West County', 2, 1],
      ['Alaska', 'East County', 1, 0],
      ['Alaska', 'Mid East County', 0, 0],
    ]);
  });

  it('says how many of a state’s agreements are statewide', () => {
    expect(tabulate(choroplethOf({ level: 'state' }), gazetteer).map(({ name, statewide }) => [name, statewide])).toEqual([
      ['Alabama', 0],
      ['Alaska', 1],
    ]);
  });
});

describe('searchPlaces', () => {
  const found = (text: string) => searchPlaces(indexPlaces(geography.counties, gazetteer, null), text, 8).hits.map(({ label }) => label);

  it('finds by the beginnings of words, by state and by code', () => {
    expect(found('mid')).toEqual(['Mid East County, Alaska', 'Mid West County, Alabama']);
    expect(found('west al')).toEqual(['West County, Alabama', 'Mid West County, Alabama']);
    expect(found('02003')).toEqual(['East County, Alaska']);
    expect(found('2003')).toEqual(['East County, Alaska']);
    expect(found('mid-west')).toEqual(['Mid West County, Alabama']);
    expect(found('midwest')).toEqual(['Mid West County, Alabama']);
    expect(found('EAST, AK')).toEqual(['East County, Alaska', 'Mid East County, Alaska']);
  });

  it('offers nothing for nothing, and nothing for what is not there', () => {
    expect([found(' '), found('Atlantis')]).toEqual([[], []]);
  });

  describe.each([2017, 2023] as const)('in the boundaries of %i', (vintage) => {
    const search = async (text: string) => {
      const { counties } = await loadGeography('county', vintage);
      const { hits, absent } = searchPlaces(indexPlaces(counties, await loadGazetteer(), vintage), text, 8);
      return { hits: hits.map(({ label, former }) => [label, former]), absent };
    };

    it('says which counties by that name, and which by that code, are not drawn', async () => {
      const fairfields = [
        ['Fairfield County, Ohio', null],
        ['Fairfield County, South Carolina', null],
      ];
      const connecticut = 'Fairfield County, Connecticut';
      expect(await search('fairfield county')).toEqual(
        vintage === 2023 ? { hits: fairfields, absent: [connecticut] } : { hits: [...fairfields, [connecticut, null]].sort(), absent: [] },
      );
      expect(await search('9001')).toEqual(
        vintage === 2023 ? { hits: [], absent: [connecticut] } : { hits: [[connecticut, null]], absent: [] },
      );
      const chugach = 'Chugach Census Area, Alaska';
      expect(await search('02063')).toEqual(vintage === 2023 ? { hits: [[chugach, null]], absent: [] } : { hits: [], absent: [chugach] });
    });

    it('does not list what is not drawn where that is a whole state', async () => {
      expect((await search('connecticut')).absent).toEqual([]);
    });

    it('finds what was recoded or merged by the name and code it had', async () => {
      expect((await search('shannon county, south')).hits).toEqual([['Oglala Lakota County, South Dakota', 'Shannon County']]);
      expect((await search('46113')).hits).toEqual([['Oglala Lakota County, South Dakota', 'Shannon County']]);
      expect((await search('02270')).hits).toEqual([['Kusilvak Census Area, Alaska', 'Wade Hampton Census Area']]);
      expect((await search('bedford city')).hits).toEqual([['Bedford County, Virginia', 'Bedford city']]);
      expect((await search('bedford, vir')).hits).toEqual([['Bedford County, Virginia', null]]);
    });

    it('finds every county drawn by its code and by its label, and says of every other that it is not drawn', async () => {
      const { counties } = await loadGeography('county', vintage);
      const places = await loadGazetteer();
      const index = indexPlaces(counties, places, vintage);
      const missed = places.counties.filter((place) => {
        const isDrawn = place.vintages.includes(vintage);
        const state = places.get(place.id.slice(0, 2))?.name ?? '';
        const label = state === place.name ? place.name : `${place.name}, ${state}`;
        return [place.id, label].some((text) => {
          const { hits, absent } = searchPlaces(index, text, 8);
          return isDrawn ? hits.every((hit) => hit.place.id !== place.id) : !absent.includes(label);
        });
      });
      expect(missed.map(({ id }) => id)).toEqual([]);
    });
  });
});
