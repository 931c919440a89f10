import type { Count } from './counts.js';

/** How many agencies signed; `null` where the source does not name the agency of each agreement: two of them may be of one. */
export function knownAgencies({ agencies, holdings }: Count): number | null {
  const isUnknown = holdings.some(({ named, signed }) => named === 0 && Object.values(signed).some((n) => n > 0));
  return isUnknown ? null : agencies;
}
