import type { Level } from '../../geography/geography.js';

/** What a reader can do with the table of figures, in one language. */
export interface TableMessages {
  /** What the fields choose, all together. */
  readonly title: string;
  readonly state: string;
  readonly allStates: string;
  readonly model: string;
  readonly allModels: string;
  readonly kind: string;
  readonly allKinds: string;
  /** @param isMeasure whether the numbers are of somebody's own */
  only(isMeasure: boolean): string;
  /** How many places are in the table, of how many. */
  shown(shown: number, all: number, level: Level): string;
}
