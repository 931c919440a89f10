/** A line with an address behind it; `url` is `https:` or `http:`, or `null` for a line alone. */
export interface Line {
  readonly text: string;
  readonly url: string | null;
}

/** What stands under the map beside the source. */
export interface Aside {
  /** Totals that others published about the day shown; `null` where there are none, or no words for them yet. */
  readonly published: { readonly title: string; readonly note: string; readonly totals: readonly Line[] } | null;
  /** What of the source could not be read: how much, and each cell in a sentence; `null` where all could. */
  readonly problems: { readonly title: string; readonly cells: readonly string[] } | null;
}
