/** What is said around one key of several maps, in one language. */
export interface SharedLegendMessages {
  /** Which maps it explains. */
  maps(n: number): string;
  /** That a color means one thing on one of the maps and another on another. */
  readonly differ: string;
  /** Which places alone are in full color. @param labels what the steps mean */
  only(labels: readonly string[]): string;
  /** On the button that takes that back. */
  readonly all: string;
}
