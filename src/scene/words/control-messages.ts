import type { Amount } from '../../choropleth/question.js';
import type { Level } from '../../geography/geography.js';

/** What a reader can change: by county or state; what is drawn; which program models count. */
export type ControlName = 'level' | 'view' | 'model';

/** What is said on what a reader changes a map with, in one language. */
export interface ControlMessages {
  /** What they are, all together. */
  readonly title: string;
  /** What stands over each. */
  label(name: ControlName): string;
  level(level: Level): string;
  amount(amount: Amount): string;
  readonly models: string;
  readonly allModels: string;
  /** Several models at once, as an author asked for. */
  several(names: readonly string[]): string;
  /** On the button that takes back what the reader changed, and what it does, in full. */
  readonly reset: string;
  readonly resetInFull: string;
}
