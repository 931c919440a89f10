/** A geography that could not be had or drawn. The message is a sentence that says what is missing. */
export class GeographyError extends Error {
  override readonly name = 'GeographyError';
}
