/** Data that could not be had or read at all. The message is a sentence that may be shown to a reader. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(
    message: string,
    /** Where it happened, as far as known. */
    readonly at: { readonly file?: string; readonly row?: number; readonly column?: string } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
