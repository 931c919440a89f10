import { isCounty } from '../geography/fips.js';
import type { Fips } from '../geography/geography.js';

/**
 * Counties with fewer residents have no rate. A single agreement would be 10 per 100,000 in a county of 10,000 and put it into the highest
 * class, so that a map would show where few people live and not where agreements are many. Of the 934 counties on the list of 2026-05-18, 549 hold one.
 */
export const leastResidents = 20_000;

/**
 * Agreements for every 100,000 residents; `null` where nobody counted those, or too few.
 *
 * @param place a state or county; `null` for the whole country
 */
export function ratePer100k(agreements: number, residents: number | null, place: Fips | null): number | null {
  if (residents === null || residents === 0) return null;
  return place !== null && isCounty(place) && residents < leastResidents ? null : (100_000 * agreements) / residents;
}
