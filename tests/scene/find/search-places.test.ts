import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { readGeography } from '../../../src/geography/shapes/read-geography.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { indexPlaces } from '../../../src/scene/find/place-index.js';
import { searchPlaces } from '../../../src/scene/find/search-places.js';
import { english } from '../../../src/scene/words/english.js';
import { fourCountiesGazetteer } from '../../fixtures/agreements.js';
import { fourCounties } from '../../fixtures/four-counties.js';

const geography = readGeography(fourCounties());
const gazetteer = fourCountiesGazetteer();

describe('searchPlaces', () => {
  const found = (text: string) =>
    searchPlaces(indexPlaces(geography.counties, gazetteer, null, english), text, 8).hits.map(({ label }) => label);

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
      const { hits, absent } = searchPlaces(indexPlaces(counties, await loadGazetteer(), vintage, english), text, 8);
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

    // Six thousand searches take longer than a test has, where others use the machine too.
    it('finds every county drawn by its code and by its label, and says of every other that it is not drawn', async () => {
      const { counties } = await loadGeography('county', vintage);
      const places = await loadGazetteer();
      const index = indexPlaces(counties, places, vintage, english);
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
    }, 60_000);
  });
});
