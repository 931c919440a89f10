import { expect, it } from 'vitest';
import { loadBundled } from '../../../src/agreements/load-bundled.js';
import { loadCities } from '../../../src/geography/names/load-cities.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { indexInside } from '../../../src/scene/find/index-inside.js';
import { listAgencies } from '../../../src/scene/find/list-agencies.js';
import { fold, indexPlaces } from '../../../src/scene/find/place-index.js';
import { searchPlaces } from '../../../src/scene/find/search-places.js';
import { english } from '../../../src/scene/words/english.js';
import { bundledTree } from '../../fixtures/bundled-tree.js';
import { pressesTo } from '../../fixtures/presses-to.js';

const most = 8;

/** Stops of the Tab key on a plain map up to its field, and up to its drawing: the key stands between them. */
const stops = { field: 1, map: 3 };

it('leads to every county in eight presses from a fresh page: by its name in the field or on the map, six by their code', async () => {
  const [{ counties }, gazetteer, cities, { agreements }] = await Promise.all([
    loadGeography('county', 2023),
    loadGazetteer(),
    loadCities(),
    loadBundled({ withLinks: false }),
  ]);
  const places = indexPlaces(counties, gazetteer, 2023, english, true);
  const inside = indexInside(counties, gazetteer, english, cities, listAgencies(agreements));
  const index = { ...places, entries: [...places.entries, ...inside] };
  const { tree } = await bundledTree();
  const found = new Map<string, ReturnType<typeof searchPlaces>>();
  const find = (text: string): ReturnType<typeof searchPlaces> => {
    const findings = found.get(text) ?? searchPlaces(index, text, 8);
    found.set(text, findings);
    return findings;
  };
  /** A text, the arrows to its offer, and Enter: up from the field leads to the last offer. */
  const byField = (text: string, code: string): number => {
    const { hits, sure } = find(text);
    const at = hits.findIndex(({ place }) => place.id === code);
    const arrows = sure?.place.id === code ? 0 : at < 0 ? Infinity : Math.min(at + 1, hits.length - at);
    return stops.field + text.length + arrows + 1;
  };
  const far = counties.flatMap(({ id }) => {
    const place = gazetteer.get(id);
    const [name, state] = [fold(place?.shortName ?? ''), place?.state.toLowerCase() ?? ''];
    const stateName = fold(gazetteer.states.find((each) => each.id === id.slice(0, 2))?.name ?? '');
    const states = [state, ...[1, 2, 3].map((length) => stateName.slice(0, length))];
    const starts = Array.from({ length: most - 1 }, (_, i) => name.slice(0, i + 1).trimEnd());
    const texts = starts
      .flatMap((start) => [start, ...states.flatMap((each) => [`${start} ${each}`, `${each} ${start}`])])
      .filter(({ length }) => length < most);
    if (texts.some((text) => byField(text, id) <= most)) return [];
    const byMap = stops.map + pressesTo(tree, id, state);
    return byMap <= most ? [] : Math.min(byMap, ...texts.map((text) => byField(text, id)));
  });
  expect([far.length, Math.max(...far)]).toEqual([6, 9]);
  expect(counties.filter(({ id }) => byField(id, id) !== most - 1)).toEqual([]);
}, 120_000);
