/** What is said where a finger may have met the place beside, in one language. */
export interface TapMessages {
  /** Before the names of the places close by. */
  readonly meant: string;
}
