/** What is said of an author's notes, in one language. */
export interface NoteMessages {
  /** What the notes under a map are, all together. */
  readonly title: string;
  /** That a note is about no place of the map. */
  unknown(at: string): string;
}
