/** What is known of each way in which a file can fail to arrive, by its code. */
export interface TransferFaults {
  readonly missing: { readonly status: number };
  readonly forbidden: { readonly status: number };
  readonly 'server-error': { readonly status: number };
  readonly silent: { readonly seconds: number };
  readonly unreachable: object;
  readonly 'broken-off': object;
  readonly 'too-large': { readonly megabytes: number };
}

/** What was asked for: the noun for it, as in `data` or `geography`, and its address as the author wrote it. */
export interface Asked {
  readonly what: string;
  readonly url: string;
}

/** Each fault as an English sentence. */
export const transferSentences: { readonly [Code in keyof TransferFaults]: (details: Asked & TransferFaults[Code]) => string } = {
  missing: ({ what, url, status }) => `There is no ${what} at "${url}" (the server answered ${status}).`,
  forbidden: ({ url, status }) => `The server does not let readers have "${url}" (it answered ${status}).`,
  'server-error': ({ url, status }) => `The server of "${url}" answered with an error (${status}).`,
  silent: ({ url, seconds }) => `The server of "${url}" did not answer within ${seconds} seconds.`,
  unreachable: ({ what, url }) =>
    `The ${what} at "${url}" could not be reached: the address may be wrong, or its server may not let this page read it.`,
  'broken-off': ({ what, url }) => `The ${what} at "${url}" broke off before its end.`,
  'too-large': ({ what, url, megabytes }) => `The ${what} at "${url}" is larger than ${megabytes} MB, which is the limit.`,
};

/** A file that did not arrive. The message is the sentence of its code, in English. */
export class TransferError<Code extends keyof TransferFaults = keyof TransferFaults> extends Error {
  override readonly name = 'TransferError';
  readonly code: Code;
  readonly details: Asked & TransferFaults[Code];

  constructor(code: Code, details: Asked & TransferFaults[Code], options?: ErrorOptions) {
    super(transferSentences[code](details), options);
    this.code = code;
    this.details = details;
  }
}
