/** What is said of moving closer to a map, in one language. */
export interface ZoomMessages {
  /** What the buttons are for, all together. */
  readonly title: string;
  readonly closer: string;
  readonly farther: string;
  /** Back to all of the map. */
  readonly whole: string;
  /** For a finger that drags on the map, which moves the page. */
  readonly fingers: string;
  /** For a wheel that is turned over the map, which moves the page. @param key that is held with it to zoom */
  wheel(key: string): string;
}
