import type { Fips } from '../geography.js';

// Census Bureau, "Substantial changes to counties and county equivalent entities: 1970 to present".

/** Codes retired since 2013 whose whole area stands in one present unit, with the name they had. */
export const successors: Readonly<Record<Fips, { readonly fips: Fips; readonly state: string; readonly name: string }>> = {
  // Renamed and recoded.
  '46113': { fips: '46102', state: 'SD', name: 'Shannon County' },
  '02270': { fips: '02158', state: 'AK', name: 'Wade Hampton Census Area' },
  // An independent city that became a town in the county around it.
  '51515': { fips: '51019', state: 'VA', name: 'Bedford city' },
};

/** The code that stands today for the same ground: itself unless it was recoded or merged. */
export function crosswalk(code: Fips): Fips {
  return successors[code]?.fips ?? code;
}
