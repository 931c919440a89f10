/** Data that could not be had or read at all. The message is a sentence that may be shown to a reader. */
export class DataError extends Error {
  override readonly name = 'DataError';

  /** Where it happened, as far as known. */
  readonly at: { readonly file?: string; readonly row?: number; readonly column?: string };

  constructor(message: string, at: DataError['at'] = {}, options?: ErrorOptions) {
    super(message, options);
    this.at = at;
  }
}
