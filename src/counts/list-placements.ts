import type { Fips } from '../geography/geography.js';
import type { Placement } from './place.js';

/** The parts of the ledger that can be opened. */
export type LedgerPart = 'placed' | 'statewide' | 'unplaced';

const scopes = { placed: 'county', statewide: 'statewide', unplaced: 'unplaced' } as const;

/** The agreements, pending ones included, of a county or state. */
export function listUnit(placements: readonly Placement[], unit: Fips): Placement[] {
  return placements.filter(({ state, counties }) => state === unit || counties.includes(unit));
}

/** The signed agreements behind a number of the ledger. */
export function listPart(placements: readonly Placement[], part: LedgerPart, state: Fips | null): Placement[] {
  return placements.filter(
    (placement) =>
      placement.agreement.status === 'signed' && placement.scope === scopes[part] && (state === null || placement.state === state),
  );
}
