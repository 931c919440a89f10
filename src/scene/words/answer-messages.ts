/** What is answered to a reader who chose a place, in one language. */
export interface AnswerMessages {
  /**
   * The answer in a sentence, of the same form for yes and no.
   *
   * @param headline how many agreements, on which day
   * @param models how many under each program model
   * @param statewide agreements of the state's own agencies
   * @param state name of the state that a county is in; `null` for a state
   */
  sentence(headline: string, models: readonly string[], statewide: number, state: string | null): string;
  /** What opens the list of those. */
  statewide(n: number, state: string): string;
}
