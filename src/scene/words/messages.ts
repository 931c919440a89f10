import type { AgencyKind, Model } from '../../agreements/agreement.js';
import type { Problem } from '../../agreements/problem.js';
import type { PublishedTotal } from '../../agreements/dataset.js';
import type { IsoDate } from '../../calendar/day.js';
import type { AgreementMeaning } from '../../choropleth/scales/scale.js';
import type { Choropleth } from '../../choropleth/classify.js';
import type { DayNotice } from '../../counts/counts.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { Missing } from '../../counts/place.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import type { Fips, Level } from '../../geography/geography.js';
import type { Counts } from '../../counts/counts.js';
import type { Aside } from './aside.js';
import type { Misreading } from './describe-status.js';

/** What stands around a picture, and all that has to be there with the first one. */
export interface FigureMessages {
  /** As `lang` has it. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  number(n: number): string;
  /** Sentences one after the other; empty ones are left out. Each brings its full stop. */
  sentences(parts: readonly string[]): string;
  /** What is said as a heading or a note, as a sentence of running text. */
  sentence(text: string): string;

  /** "Florida"; the code itself where it is no state's. */
  stateName(state: Fips): string;
  /** Short names of what is drawn out of its place, by state, where they are others than the boundaries bring. */
  readonly insets: Readonly<Record<Fips, string>>;
  /** The name of a model, as printed where nobody here knows it; of `unknown`, what is no name, and `other`, of which there are too many. */
  modelName(model: Model): string;

  /** @param kind "Task Force ". @param place " in Texas" */
  title(level: Level, kind: string, place: string): string;
  /** "Task Force ": which agreements alone are counted, before the word for them; `''` for all. */
  kindWords(models: readonly Model[]): string;
  /** " in Texas"; `''` for the country. */
  inState(state: string | null): string;
  asOf(date: IsoDate | null): string;
  /** How old the newest list is. */
  age(days: number): string;
  /** Which models alone are counted; `''` for all. */
  filter(models: readonly Model[]): string;
  /** How many units of those drawn hold an agreement, in a sentence. */
  summary(held: number, drawn: number, level: Level, date: IsoDate | null, state: string | null): string;

  readonly legend: {
    title(level: Level): string;
    /** @param largest the largest number shown, for an open end; `null` where nothing reaches it */
    meaning(meaning: AgreementMeaning, largest: number | null): string;
    units(n: number, level: Level): string;
    /** What the numbers above the bars are. */
    note(level: Level): string;
  };

  readonly ledger: {
    /** @param kind and @param place as in the title */
    listed(n: number, kind: string, place: string): string;
    part(part: LedgerPart, agreements: number, counties: number): string;
    /** What parts one number of the ledger from the next, and what ends them. */
    readonly between: string;
    readonly end: string;
    pending(n: number): string;
  };

  readonly footer: {
    source(name: string): string;
  };

  readonly status: {
    readonly loading: string;
    readonly loadingCounties: string;
    readonly empty: string;
    /** An attribute was not understood, or cannot be followed, and the picture is another than the one asked for. */
    misread(misreading: Misreading): string;
    failed(reason: string): string;
    geographyFailed(reason: string): string;
    /** On the button beside what failed. */
    readonly retry: string;
    readonly statesOnly: string;
    readonly loadCounties: string;
  };

  /** What is wrong with the map itself; `undefined` for other errors. Absent in English, which they all speak. */
  readonly fault?: (error: Error) => string | undefined;

  /** What a reader can ask for. What answers comes later. */
  readonly offers: {
    search(level: Level): string;
    /** The table. */
    readonly figures: string;
    /** The map in words. */
    readonly words: string;
    readonly loading: string;
  };
}

/**
 * Every word that the map says, in one language. Another language is one more file that fills this in. A number always comes with its unit.
 */
export interface Messages extends FigureMessages {
  /** Puts names in the order of this language's alphabet. */
  compare(a: string, b: string): number;
  /** A county's name of its legal one; `null` where the legal one it is. */
  readonly countyName: ((legal: string) => string) | null;
  /** "Palm Beach County, Florida". */
  placeName(county: string, state: string): string;
  /** Where an agreement is: its counties and its state. */
  places(counties: readonly string[], state: string): string;
  /** "2 Task Force". */
  modelCount(n: number, model: string): string;

  readonly unit: {
    headline(agreements: number, date: IsoDate | null): string;
    pending(n: number): string;
    /** Of a county: agreements of its state's agencies. */
    statewide(n: number, state: string): string;
    /** Of a state: those of its agreements that are statewide. */
    statewideIn(n: number): string;
    unplaced(n: number, state: string): string;
  };

  readonly agreement: {
    /** Which kind of agency signed; `''` for one that its name tells. */
    kind(kind: AgencyKind): string;
    readonly pending: string;
    signed(date: IsoDate): string;
    listedFrom(date: IsoDate): string;
    ended(date: IsoDate): string;
    readonly memorandum: string;
    readonly addendum: string;
    /** Why it has no place on the map. */
    missing(missing: Missing): string;
  };

  readonly panel: {
    title(part: LedgerPart): string;
    note(part: LedgerPart): string;
    /** What a state's panel offers on a map of states. */
    open(state: string): string;
    readonly loading: string;
    readonly close: string;
  };

  readonly opened: {
    readonly back: string;
    /** From a map of counties. */
    readonly whole: string;
    here(state: string): string;
  };

  readonly table: {
    caption(title: string, date: string): string;
    readonly county: string;
    readonly state: string;
    readonly agreements: string;
    readonly statewide: string;
    /** Applications, which no other column counts. */
    readonly pending: string;
  };
}

/** Every word, with those that only other data, other boundaries, or an earlier day can make necessary. */
export interface DataMessages extends Messages {
  readonly ledger: FigureMessages['ledger'] & {
    /** Agreements whose state was not understood, beside the ledger of one state. */
    stateless(n: number): string;
    /** Agreements of states that an author's geography does not have. */
    undrawn(names: readonly string[], agreements: number): string;
    /** What was done about boundaries; `''` where there is nothing to say. */
    vintage(choice: VintageChoice): string;
  };
  readonly footer: FigureMessages['footer'] & {
    problems(n: number): string;
    readonly published: { readonly title: string; readonly note: string; total(total: PublishedTotal): string };
  };
  readonly status: FigureMessages['status'] & {
    readonly emptyData: string;
    nothingRead(row: number, message: string): string;
    day(notice: DayNotice): string;
  };

  /** What is said of boundaries, and of what an author's geography lacks; `''` for nothing. */
  notes(choropleth: Choropleth, within: Fips | null, vintage: VintageChoice | null): string;
  /** Counties that the data names and an author's geography does not have, each once. */
  undrawn(counties: readonly { readonly name: string; readonly state: string }[]): string;
  /** What is wrong with a cell, with the cell before it. */
  cell(row: number, column: string, value: string, message: string): string;
  /** What stands beside the source: totals that others published, and what could not be read. */
  aside(counts: Pick<Counts, 'published' | 'problems'>): Aside;
  /** What is wrong with a cell of the source. */
  problem(problem: Problem): string;
  /** Why something could not be had or read. */
  error(error: Error): string;
}
