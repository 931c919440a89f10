import type { Agreement } from '../agreements/agreement.js';

/** The places of an agreement as a table prints them. */
export interface PrintedPlaces {
  /** Codes that stand beside names; none where the counties are all there is. */
  readonly fips: readonly string[];
  readonly counties: readonly string[];
}

/**
 * Codes and the names printed beside them, each in a column of its own. A code whose name means another place has been taken for neither, and
 * part of a code is completed by its name: written without the name it would be understood, or lost.
 */
export function printedPlaces({ counties, printedCounties = [], stateCode }: Agreement): PrintedPlaces {
  // The code of a state as the Census Bureau writes it among counties: two digits alone could be part of a county's.
  const ofState = stateCode === undefined ? [] : [`${stateCode}000`];
  return printedCounties.length === 0 ? { fips: ofState, counties } : { fips: [...ofState, ...counties], counties: printedCounties };
}
