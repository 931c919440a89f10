import { DataError, type FaultOptions } from './data-error.js';
import { type FaultDetails, type FaultPlace, faultSentences } from './fault-sentences.js';

/** The error for a fault of this project's readers, with the English sentence of its code. */
export function fault<Code extends keyof FaultDetails>(
  code: Code,
  details: FaultDetails[Code],
  at: FaultPlace,
  options: Omit<FaultOptions, 'code' | 'details'> = {},
): DataError {
  return new DataError(faultSentences[code](details, at), at, { ...options, code, details });
}
