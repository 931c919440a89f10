import type { IsoDate } from '../../calendar/day.js';
import type { Amount } from '../../choropleth/question.js';
import type { Level } from '../../geography/geography.js';

/** What a reader can change: by county or state; what is drawn; which program models and which kinds of agency count; the day; an earlier one beside it. */
export type ControlName = 'level' | 'view' | 'model' | 'signer' | 'day' | 'compare';

/** Those that are chosen from a list. */
export type ChoiceName = Exclude<ControlName, 'day' | 'compare'>;

/** What is said on what a reader changes a map with, in one language. */
export interface ControlMessages {
  /** What they are, all together. */
  readonly title: string;
  /** What stands over each. */
  label(name: ChoiceName): string;
  level(level: Level): string;
  amount(amount: Amount): string;
  readonly models: string;
  readonly signers: string;
  readonly pending: string;
  /** What happened since a day. */
  since(day: IsoDate): string;
  readonly allModels: string;
  /** Several models at once, as an author asked for. */
  several(names: readonly string[]): string;
  /** On the button that takes back what the reader changed, and what it does, in full. */
  readonly reset: string;
  readonly resetInFull: string;
  /** What the strip of days is, its slider, and what stands beside it. */
  readonly days: string;
  readonly slider: string;
  readonly previous: string;
  readonly next: string;
  readonly date: string;
  /** On the button that compares two days, and what it does, in full. */
  readonly compare: string;
  readonly compareInFull: string;
  /** The slider and the field of the earlier one. */
  readonly sinceSlider: string;
  readonly sinceDate: string;
  readonly play: string;
  readonly pause: string;
  /** What the strip shows, and that there are spans without a list. */
  readonly gaps: string;
  /** How many agreements a list has, with its day. */
  listed(day: IsoDate, agreements: number): string;
}
