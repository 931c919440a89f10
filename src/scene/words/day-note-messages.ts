import type { ProgramSize } from '../../../data/program-sizes/program-sizes.js';
import type { IsoDate } from '../../calendar/day.js';

/** What is said of an author's notes on days, and of what was before the first list, in one language. */
export interface DayNoteMessages {
  /** What the notes are, all together. */
  readonly title: string;
  day(day: IsoDate): string;
  /** After the day, on the button that draws its list. */
  readonly draw: string;
  /** That a note is about no day. */
  misread(text: string): string;
  /** On what opens the sizes before the first list, what they are, and each. */
  before(day: IsoDate): string;
  readonly counted: string;
  size(size: ProgramSize): string;
}
