import type { IsoDate } from '../../calendar/day.js';
import type { Amount } from '../../choropleth/question.js';
import type { ClassMeaning, ModelMeaning } from '../../choropleth/scales/scale.js';
import type { Change } from '../../choropleth/scales/change-scale.js';
import type { DayNotice, Ledger } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';

/** An amount other than the number of agreements, which stands in every first picture. */
export type OtherAmount = Exclude<Amount, 'agreements'>;

/** What is said of the pictures of agreements that are not a first one, in one language. */
export interface ViewMessages {
  readonly models: {
    /** How many agreements there are of a model, and in how many counties; of a map of states, in how many of them. */
    figures(agreements: number, units: number, level: Level): string;
    /** What officers may do under a model, in one plain sentence; `''` for a model that nobody here knows. */
    about(model: string): string;
    /** What a place without the model is. */
    unlisted(isCoveredByState: boolean): string;
    title(level: Level, place: string): string;
    readonly legend: string;
    meaning(meaning: ModelMeaning): string;
    /** That a map of models draws no other measure. */ unused(measure: Amount): string;
  };
  readonly change: {
    title(level: Level, kind: string, place: string, since: IsoDate): string;
    legend(since: IsoDate): string;
    meaning(change: Change): string;
    /** What is said of a place: how many were listed on the earlier day, and what happened. */
    note(was: number, since: IsoDate, change: Change): string;
    /** What was listed on the earlier day, beside the ledger of the later one. */
    ledger(before: Ledger, since: IsoDate, kind: string): string;
    /** What the earlier day is, where there is no list of it. */
    day(notice: DayNotice): string;
    column(since: IsoDate): string;
    readonly changed: string;
    /** That a map of changes draws nothing else. */
    unused(attribute: string, text: string): string;
  };
  /** @param kind which agreements alone are counted: "Task Force "; `''` for all. @param place " in Texas"; `''` for the country */
  title(amount: OtherAmount, level: Level, kind: string, place: string): string;
  /** @param year of the number of residents; `null` where it is not needed or not known */
  legend(amount: OtherAmount, level: Level, year: number | null): string;
  /** What a class of amounts means. @param leastResidents below which a county has no rate; `null` where none is needed */
  meaning(meaning: ClassMeaning & { kind: 'step' | 'no-amount' }, amount: OtherAmount, leastResidents: number | null): string;
  /** "3.2 agreements per 100,000 residents (587,618 in 2025)". */
  value(value: number, amount: OtherAmount, level: Level, residents: { readonly number: number; readonly year: number } | null): string;
  /** The number alone, in a few characters. */
  short(value: number, amount: OtherAmount): string;
  /** Why there is none. */
  noAmount(amount: OtherAmount, residents: number | null, leastResidents: number): string;
  column(amount: OtherAmount, level: Level): string;
}
