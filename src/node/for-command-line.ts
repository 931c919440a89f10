/** A sentence that says what to write on the tag, with what to write on the command line in its place. */
export const forCommandLine = (sentence: string): string =>
  sentence.replaceAll('columns="', '--columns "').replaceAll('level="state"', 'agreement-map render --level state');
