/** What a reader can take from a map: pictures, numbers, addresses and words. */
export type CopyName = 'image' | 'svg' | 'data' | 'link' | 'share' | 'alt' | 'embed';

/** What is said of taking a copy of a map, in one language. */
export interface CopyMessages {
  /** What the buttons are, all together. */
  readonly title: string;
  /** On each button. */
  label(name: CopyName): string;
  /** That what was asked for is on the clipboard. */
  readonly copied: string;
  /** Before a text that could not be put there, for the reader to copy by hand. */
  readonly byHand: string;
  /** That a file was handed to the browser. */
  saved(file: string): string;
  /** That the page around lets nobody draw a picture of points, and what is saved in its place. */
  drawnInstead(file: string): string;
  failed(reason: string): string;
}
