import { isCounty } from '../../geography/fips.js';
import type { AmountOf } from './amount-of.js';

/**
 * Counties with fewer residents have no rate. A single agreement would be 10 per 100,000 in a county of 10,000 and put it into the highest
 * class, so that the map would show where few people live and not where agreements are many. Of the 934 counties on the list of 2026-05-18, 549 hold one.
 */
export const leastResidents = 20_000;

/** Agreements for every 100,000 residents. */
export const per100k: AmountOf = {
  breaks: { county: [1, 2, 5, 10], state: [0.25, 0.5, 1, 2] },
  isWhole: false,
  valueOf({ agreements }, unit, _, residentsOf) {
    const residents = residentsOf(unit);
    if (residents === null || residents === 0 || (isCounty(unit) && residents < leastResidents)) return null;
    return (100_000 * agreements) / residents;
  },
};
