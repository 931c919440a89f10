import type { Choropleth } from '../../choropleth/classify.js';
import type { Question } from '../../choropleth/question.js';
import type { Scale } from '../../choropleth/scales/scale.js';
import type { Counts } from '../../counts/counts.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { Placement } from '../../counts/place.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import type { Fips, Unit } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { LedgerWords } from './describe-ledger.js';
import type { Panel } from './describe-panel.js';
import type { Status } from './describe-status.js';
import type { UnitWords } from './describe-unit.js';
import type { Legend } from './legend.js';
import type { DataMessages, FigureMessages, Messages } from './messages.js';
import type { Table } from './table.js';

/** The words of one of several small maps. */
export interface PlateWords {
  /** Of the model, in the palette. */
  readonly color: string;
  readonly title: string;
  readonly agreements: number;
  /** How many counties, or states, have one. */
  readonly units: number;
  /** Both in words. */
  readonly figures: string;
  /** What it allows, in a sentence, which a publisher can put other words in place of. */
  readonly about: string;
}

/** What is said of a picture of a topic. */
export interface TopicWords {
  /** The picture in a sentence. */
  readonly summary: string;
  readonly legend: Legend;
  readonly ledger: LedgerWords;
  /** What is said of boundaries and of what is not drawn; `''` for nothing. */
  readonly notes: string;
  /** What was listed on the earlier day that is compared with; absent where none is. It is the beginning of the notes. */
  readonly earlier?: string;
  /** What stands above each of several small maps; absent where there is one map. */
  readonly plates?: readonly PlateWords[];
}

/**
 * What a map is about: agreements, or a measure of somebody's own. Each is a file; nothing else asks which one it is.
 */
export interface Topic {
  scale(counts: Counts, question: Question): Scale;
  /** The number of a unit in a few characters, to be written on it; `''` for none. */
  value(choropleth: Choropleth, unit: Unit, messages: FigureMessages): string;
  /** Scales of several small maps of the whole country in place of one; absent where one map says it all. */
  plates?(counts: Counts): readonly Scale[];
  title(question: Question, state: string | null, messages: FigureMessages): string;
  /** What alone is counted; `''` for all. */
  filter(question: Question, messages: FigureMessages): string;
  /**
   * @param shown positions of the units counted
   * @param within the state that they are in; `null` for the whole country
   */
  describe(
    choropleth: Choropleth,
    shown: readonly number[],
    within: Fips | null,
    vintage: VintageChoice | null,
    messages: FigureMessages,
    words: DataMessages | null,
  ): TopicWords;
  /** What a picture has to say of itself; `undefined` for nothing. */
  status(choropleth: Choropleth, messages: FigureMessages, words: DataMessages | null): Status | undefined;
  /** What was asked for and means nothing here, a sentence each. */
  unused(question: Question, choropleth: Choropleth | undefined, messages: FigureMessages): readonly string[];
  /** What is answered to a reader, or made of what is answered of agreements, which comes with what answers; `null` for just that. */
  readonly answers: TopicAnswers | ((ofAgreements: TopicAnswers) => TopicAnswers) | null;
}

/** What a reader can ask of a topic. */
export interface TopicAnswers {
  unit(choropleth: Choropleth, gazetteer: Gazetteer, unit: Unit, messages: Messages): UnitWords;
  /** @param placements `null` while the list is not there yet */
  place(choropleth: Choropleth, gazetteer: Gazetteer, placements: readonly Placement[] | null, unit: Unit, messages: Messages): Panel;
  /** @param state whose ledger it is; `null` for the country's */
  part(
    counts: Counts,
    gazetteer: Gazetteer,
    placements: readonly Placement[] | null,
    part: LedgerPart,
    state: Fips | null,
    messages: Messages,
  ): Panel;
  table(choropleth: Choropleth, gazetteer: Gazetteer, messages: Messages): Table;
}

/** What an author says of numbers of their own. */
export interface TopicOptions {
  /** How they are parted into classes; `''` for the usual way. */
  readonly breaks: string;
  /** What they are counted in: `per 1,000 residents`; `''` where nobody says. */
  readonly unit: string;
}

/** Makes a topic as the author wants it. */
export type CreateTopic = (options: TopicOptions) => Topic;
