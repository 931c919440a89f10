import type { FaultCode, FaultPlace } from './fault-sentences.js';
import type { Problem } from './problem.js';

/** What else is known of a fault. */
export interface FaultOptions extends ErrorOptions {
  readonly code?: FaultCode;
  readonly details?: object;
  readonly problem?: Problem | undefined;
}

/**
 * Data that could not be had or read at all. The message is a sentence in English that may be shown to a reader. The code and its
 * details say the same in no language; a sentence of an adapter's own has the code `given`.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: FaultCode | 'given';
  readonly details: object;
  readonly at: FaultPlace;
  /** The problem of a cell that most likely explains it. */
  readonly problem: Problem | null;

  constructor(message: string, at: FaultPlace = {}, { code, details = {}, problem, ...options }: FaultOptions = {}) {
    super(message, options);
    this.code = code ?? 'given';
    this.details = details;
    this.at = at;
    this.problem = problem ?? null;
  }
}
