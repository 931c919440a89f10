import { sum } from '../arithmetic/sum.js';
import { isCounty } from '../geography/fips.js';
import type { Fips } from '../geography/geography.js';
import type { Count, Counts } from './counts.js';
import { knownAgencies } from './known-agencies.js';
import { ratePer100k } from './rate-per-100k.js';
import { sumLedger } from './sum-ledger.js';

/** A number that a sentence can have. */
export type QuantityKey =
  | 'agreements'
  | 'agencies'
  | 'counties'
  | 'states'
  | 'placed'
  | 'statewide'
  | 'unplaced'
  | 'pending'
  | 'share-of-counties'
  | 'per-100k'
  | 'residents'
  | 'residents-year';

/** How large a place is. */
export interface PlaceSize {
  /** Counties and their equivalents, as the boundaries in force have them. */
  readonly counties: number;
  /** `null` where nobody counted them. */
  readonly residents: number | null;
  readonly residentsYear: number | null;
  /** Agreements of places without a number of residents count in no rate. */
  readonly isCounted: (state: Fips) => boolean;
}

/**
 * A number of the same data that a map is drawn from; `null` where it means nothing: states in a state, counties in a county, a rate where
 * nobody counted residents, or too few.
 *
 * @param within a state or county; `null` for the whole country
 */
export function quantityOf(counts: Counts, key: QuantityKey, within: Fips | null, size: PlaceSize): number | null {
  if (key === 'residents') return size.residents;
  if (key === 'residents-year') return size.residents === null ? null : size.residentsYear;
  if (within !== null && isCounty(within)) return ofCounty(within, counts.counties[within], key, size);
  const parts = within === null ? [...Object.values(counts.states), counts.stateless] : [counts.states[within]];
  const ledger = sumLedger(counts, within);
  switch (key) {
    case 'agreements':
      return ledger.listed;
    case 'agencies':
      return sumKnown(parts);
    case 'states':
      return within === null ? Object.values(counts.states).filter(({ agreements }) => agreements > 0).length : null;
    case 'share-of-counties':
      return (100 * ledger.counties) / size.counties;
    case 'per-100k': {
      const states = within === null ? Object.keys(counts.states) : [within];
      const counted = sum(states.filter(size.isCounted), (state) => counts.states[state]?.agreements ?? 0);
      return ratePer100k(counted, size.residents, within);
    }
    case 'counties':
    case 'placed':
    case 'statewide':
    case 'unplaced':
    case 'pending':
      return ledger[key];
  }
}

/** The agencies of several places; `null` where one of them cannot be known. */
function sumKnown(counts: readonly (Count | undefined)[]): number | null {
  const known = counts.map((count) => (count === undefined ? 0 : knownAgencies(count)));
  return known.includes(null) ? null : sum(known, Number);
}

/** Of a county. */
function ofCounty(county: Fips, count: Count | undefined, key: QuantityKey, { residents }: PlaceSize): number | null {
  if (key === 'agencies') return sumKnown([count]);
  if (key === 'agreements' || key === 'pending') return count?.[key] ?? 0;
  return key === 'per-100k' ? ratePer100k(count?.agreements ?? 0, residents, county) : null;
}
