import { type GeographyFaults, geographySentences } from './geography-sentences.js';

/** A geography that could not be had or drawn. The message is the sentence of its code, in English: it says what is missing. */
export class GeographyError<Code extends keyof GeographyFaults = keyof GeographyFaults> extends Error {
  override readonly name = 'GeographyError';
  readonly code: Code;
  readonly details: GeographyFaults[Code];

  constructor(code: Code, details: GeographyFaults[Code], options?: ErrorOptions) {
    super((geographySentences[code] as (details: GeographyFaults[Code]) => string)(details), options);
    this.code = code;
    this.details = details;
  }
}
