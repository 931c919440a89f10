import type { Dataset } from '../agreements/dataset.js';
import { createChoropleth, type Choropleth } from '../choropleth/choropleth.js';
import { memoize } from '../memory/memoize.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import type { Fips, Geography, Level, Vintage } from '../geography/geography.js';
import { english } from '../scene/words/english.js';
import { createBaseMap, createScene, type BaseMap, type Scene } from '../scene/scene.js';
import type { Settings } from './settings.js';
import { warnOnce } from './warn-once.js';

/** Everything that the map shows, as far as it is loaded. */
export interface Picture {
  readonly base: BaseMap | undefined;
  /** Defined when geography and data are both there. */
  readonly choropleth: Choropleth | undefined;
  /** Defined when, besides, something is known of the day: a map of a day before the first list would say "none listed". */
  readonly scene: Scene | undefined;
}

/** What a picture is made of. */
export interface Ingredients {
  readonly geography: Geography | undefined;
  readonly vintage: Vintage | null;
  readonly data: { readonly dataset: Dataset; readonly gazetteer: Gazetteer } | undefined;
  readonly settings: Settings;
  /** The level drawn: the author's, unless its boundaries are not wanted yet. */
  readonly level: Level;
  /** CSS pixels. */
  readonly width: number;
}

/** A function from what is loaded and asked to the picture; stages whose inputs are the same objects are kept. */
export function createPicture(): (ingredients: Ingredients) => Picture {
  const subjectOf = memoize((geography: Geography, gazetteer: Gazetteer, dataset: Dataset, vintage: Vintage | null) => ({
    geography,
    gazetteer,
    dataset,
    vintage,
  }));
  const questionOf = memoize((settings: Settings, level: Level) => ({ ...settings, level }));
  const baseOf = memoize(createBaseMap);
  const measure = memoize(createChoropleth());
  const sceneOf = memoize(createScene);

  return ({ geography, vintage, data, settings, level, width }) => {
    if (!geography) return { base: undefined, choropleth: undefined, scene: undefined };
    const base = baseOf(geography, width, settings.focus);
    if (settings.focus !== null && !isIn(geography, settings.focus)) {
      warnOnce(
        `agreement-map: focus="${settings.focus}" is not in this geography; showing ${base.focus === null ? 'the whole country' : 'its state'}.`,
      );
    }
    const units = level === 'county' ? geography.counties : geography.states;
    if (!data || units.length === 0) return { base, choropleth: undefined, scene: undefined };
    const subject = subjectOf(geography, data.gazetteer, data.dataset, vintage);
    const choropleth = measure(subject, questionOf(settings, level));
    return { base, choropleth, scene: choropleth.covered ? sceneOf(base, choropleth, data.gazetteer, english) : undefined };
  };
}

/** A county is looked for once the counties are there. */
function isIn({ states, counties }: Geography, focus: Fips): boolean {
  const looksForCounty = focus.length === 5 && counties.length > 0;
  return looksForCounty ? counties.some(({ id }) => id === focus) : states.some(({ id }) => focus.startsWith(id));
}
