import type { Level } from '../../geography/geography.js';

/** What is said of the steps of a key that a reader pressed, in one language. */
export interface StepMessages {
  /** Which places alone are in full color. @param labels what the steps mean */
  only(labels: readonly string[], units: number, level: Level): string;
  /** On the button that takes the choice back. */
  readonly all: string;
}
