import { classify, type Choropleth } from '../choropleth/classify.js';
import type { IsoDate } from '../calendar/day.js';
import type { Amount, Question, View } from '../choropleth/question.js';
import type { Counts } from '../counts/counts.js';
import type { SelectCounts } from '../counts/select-counts.js';
import { DataError } from '../agreements/data-error.js';
import type { Model } from '../agreements/agreement.js';
import type { Bounds, Fips, Geography, Level } from '../geography/geography.js';
import { memoize } from '../memory/memoize.js';
import type { FrameOf } from './drawing/frame.js';
import { createBaseMap, type BaseMap } from './drawing/base-map.js';
import { isAsCounted } from './is-as-counted.js';
import type { DetailMap, Details } from './details.js';
import type { CreatePlates } from './plates.js';
import type { LoadedView } from './load-view.js';
import { createScene, hatch, type Scene } from './scene.js';
import type { FigureMessages } from './words/messages.js';
import type { Topic } from './words/topic.js';

/** Everything that the map shows, as far as it is loaded. */
export type Picture =
  | { readonly kind: 'waiting' }
  /** Land and borders, before the numbers are there; hatched where they could not be had. */
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
  /** Whether the counts could not be had. */
  readonly isUnknown?: boolean;
  readonly question: Question;
  readonly topic: Topic;
  /** What the view needs besides its topic; `undefined` until it is loaded. */
  readonly view: Pick<LoadedView, 'select' | 'frame' | 'plates'> | undefined;
  readonly messages: FigureMessages;
  /** What adds discs, names and numbers; absent until it is loaded. */
  readonly detail?: DetailMap | undefined;
  /** A state or county to frame. */
  readonly within: Fips | null;
  /** CSS pixels. */
  readonly width: number;
  /** The part of the drawing on show, where a reader came closer; all of it unless given. */
  readonly shown?: Bounds | null;
}

const none: readonly Scene[] = [];

const spoilt = 'What was counted is not drawn. Another script of the page may be why.';

/** Makes a function from what is loaded and asked to the picture, which keeps each stage whose inputs are the same. */
export function createPicture(): (ingredients: Ingredients) => Picture {
  const baseOf = memoize(
    (
      geography: Geography,
      level: Level,
      width: number,
      frame: FrameOf | null,
      within: Fips | null,
      { insets }: FigureMessages,
      shown: Bounds | null,
    ) => createBaseMap(geography, width, frame !== null && within !== null ? frame(geography, within, width) : null, insets, level, shown),
  );
  const hatched = memoize(hatch);
  const selected = memoize((select: SelectCounts, counts: Counts, question: Question) => select(counts, question));
  const questionOf = memoize(
    (level: Level, view: View, measure: Amount, compare: IsoDate | null, models: readonly Model[], signers: string): Question => ({
      level,
      view,
      measure,
      compare,
      models,
      signers,
    }),
  );
  const classified = memoize((geography: Geography, counts: Counts, question: Question, topic: Topic) =>
    classify(geography, counts, question, topic.scale(counts, question)),
  );
  const detailed = memoize(
    (base: BaseMap, choropleth: Choropleth, geography: Geography, topic: Topic, messages: FigureMessages, detail: DetailMap | undefined) =>
      detail?.(base, choropleth, geography, (unit) => topic.value(choropleth, unit, messages)),
  );
  const plated = memoize(
    (
      create: CreatePlates,
      geography: Geography,
      width: number,
      choropleth: Choropleth,
      topic: Topic,
      { insets }: FigureMessages,
      shown: Bounds | null,
    ) => create(geography, width, choropleth, topic.plates?.(choropleth.counts) ?? [], insets, shown),
  );
  const drawn = memoize((base: BaseMap, choropleth: Choropleth, details: Details | undefined, plates: readonly Scene[]): Picture => {
    const { notice, before } = choropleth.counts;
    if (notice?.code === 'before-first' || before?.notice?.code === 'before-first')
      return { kind: 'unknown-day', base: hatched(base), choropleth };
    const scene = createScene(base, choropleth, details, plates);
    return isAsCounted(scene, choropleth)
      ? { kind: 'drawn', base, choropleth, scene }
      : { kind: 'spoilt', base: hatched(base), error: new DataError(spoilt, {}, { code: 'not-drawn' }) };
  });
  return ({ geography, counts, isUnknown = false, question, topic, view, messages, detail, within, width, shown = null }) => {
    if (!geography || (within !== null && !view)) return { kind: 'waiting' };
    const { select = null, frame = null, plates = null } = view ?? {};
    const base = baseOf(geography, question.level, width, frame, within, messages, shown);
    const units = question.level === 'county' ? geography.counties : geography.states;
    if (!counts || units.length === 0) return { kind: 'land', base: isUnknown ? hatched(base) : base };
    const asked = questionOf(question.level, question.view, question.measure, question.compare, question.models, question.signers);
    const choropleth = classified(geography, select ? selected(select, counts, asked) : counts, asked, topic);
    return drawn(
      base,
      choropleth,
      detailed(base, choropleth, geography, topic, messages, detail),
      plates ? plated(plates, geography, width, choropleth, topic, messages, shown) : none,
    );
  };
}
