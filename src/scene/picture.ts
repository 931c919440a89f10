import { classify, type Choropleth, type Question } from '../choropleth/classify.js';
import type { Counts } from '../counts/counts.js';
import { selectModels } from '../counts/select-models.js';
import { DataError } from '../agreements/data-error.js';
import type { Model } from '../agreements/agreement.js';
import type { View } from '../choropleth/scales/scale-for.js';
import type { Fips, Geography, Level } from '../geography/geography.js';
import { memoize } from '../memory/memoize.js';
import { createBaseMap, type BaseMap } from './drawing/base-map.js';
import { isAsCounted } from './is-as-counted.js';
import { createScene, type Scene } from './scene.js';
import type { Topic } from './words/topic.js';

/** Everything that the map shows, as far as it is loaded. */
export type Picture =
  | { readonly kind: 'waiting' }
  /** Land and borders, before the numbers are there. */
  | { readonly kind: 'land'; readonly base: BaseMap }
  /** Nothing is known of the day: a map of it would say "none listed". */
  | { readonly kind: 'unknown-day'; readonly base: BaseMap; readonly choropleth: Choropleth }
  /** What is counted is not what would be drawn. */
  | { readonly kind: 'spoilt'; readonly base: BaseMap; readonly error: Error }
  | { readonly kind: 'drawn'; readonly base: BaseMap; readonly choropleth: Choropleth; readonly scene: Scene };

/** What a picture is made of. */
export interface Ingredients {
  readonly geography: Geography | undefined;
  /** Of the day asked for, all models. */
  readonly counts: Counts | undefined;
  readonly question: Question;
  readonly topic: Topic;
  /** A state or county to frame. */
  readonly within: Fips | null;
  /** CSS pixels. */
  readonly width: number;
}

const spoilt = new DataError('What was counted is not what would be drawn. Another script on this page may be the cause.');

/** Makes a function from what is loaded and asked to the picture, which keeps each stage whose inputs are the same. */
export function createPicture(): (ingredients: Ingredients) => Picture {
  const baseOf = memoize(createBaseMap);
  const selected = memoize(selectModels);
  const questionOf = memoize((level: Level, view: View, models: readonly Model[]): Question => ({ level, view, models }));
  const classified = memoize((geography: Geography, counts: Counts, question: Question, topic: Topic) =>
    classify(geography, counts, question, topic.scale(counts, question)),
  );
  const drawn = memoize((base: BaseMap, choropleth: Choropleth): Picture => {
    if (choropleth.counts.notice?.code === 'before-first') return { kind: 'unknown-day', base, choropleth };
    const scene = createScene(base, choropleth);
    return isAsCounted(scene, choropleth) ? { kind: 'drawn', base, choropleth, scene } : { kind: 'spoilt', base, error: spoilt };
  });
  return ({ geography, counts, question, topic, within, width }) => {
    if (!geography) return { kind: 'waiting' };
    const base = baseOf(geography, width, within);
    const units = question.level === 'county' ? geography.counties : geography.states;
    if (!counts || units.length === 0) return { kind: 'land', base };
    const asked = questionOf(question.level, question.view, question.models);
    return drawn(base, classified(geography, selected(counts, question.models), asked, topic));
  };
}
