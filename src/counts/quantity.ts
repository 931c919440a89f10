import { isCounty } from '../geography/fips.js';
import type { Fips } from '../geography/geography.js';
import type { Count, Counts } from './counts.js';
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
  if (within !== null && isCounty(within)) return ofCount(counts.counties[within], key, size);
  const parts = within === null ? [...Object.values(counts.states), counts.stateless] : [counts.states[within]];
  const ledger = sumLedger(counts, within);
  switch (key) {
    case 'agreements':
      return ledger.listed;
    case 'agencies':
      return parts.reduce((sum, count) => sum + (count?.agencies ?? 0), 0);
    case 'states':
      return within === null ? Object.values(counts.states).filter(({ agreements }) => agreements > 0).length : null;
    case 'share-of-counties':
      return (100 * ledger.counties) / size.counties;
    case 'per-100k': {
      const states = within === null ? Object.keys(counts.states) : [within];
      const counted = states.filter(size.isCounted).reduce((sum, state) => sum + (counts.states[state]?.agreements ?? 0), 0);
      return rate(counted, size.residents);
    }
    case 'counties':
    case 'placed':
    case 'statewide':
    case 'unplaced':
    case 'pending':
      return ledger[key];
  }
}

/** A county with fewer has no rate: in one of 10,000 a single agreement would be 10 per 100,000, and say how few people live there. */
const leastResidents = 20_000;

/** Of a county. */
function ofCount(count: Count | undefined, key: QuantityKey, { residents }: PlaceSize): number | null {
  if (key === 'agreements' || key === 'agencies' || key === 'pending') return count?.[key] ?? 0;
  return key === 'per-100k' && residents !== null && residents >= leastResidents ? rate(count?.agreements ?? 0, residents) : null;
}

function rate(agreements: number, residents: number | null): number | null {
  return residents === null || residents === 0 ? null : (100_000 * agreements) / residents;
}
