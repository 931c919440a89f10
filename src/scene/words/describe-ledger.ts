import type { Placement } from '../../counts/place.js';
import type { Ledger } from '../../counts/tally.js';
import type { Messages } from './english.js';

/** The parts of the ledger that can be opened. */
export type LedgerPart = 'placed' | 'statewide' | 'unplaced';

/** The ledger as a sentence whose numbers lead to lists. */
export interface LedgerWords {
  /** "1,843 agreements listed: ". */
  readonly listed: string;
  readonly parts: readonly { readonly part: LedgerPart; readonly text: string; readonly agreements: number }[];
  /** What is said apart, because it is not counted; `''` when there is nothing. */
  readonly pending: string;
  readonly sentence: string;
}

/**
 * Says where the listed agreements went, and, apart from them, how many applications are pending.
 *
 * @param state name of the state it is the ledger of; `null` for the whole country
 */
export function describeLedger(
  { listed, placed, statewide, unplaced }: Ledger,
  applications: readonly Placement[],
  state: string | null,
  messages: Messages,
): LedgerWords {
  const counties = new Set(placed.flatMap((placement) => placement.counties)).size;
  const parts = [
    { part: 'placed', text: messages.ledger.placed(placed.length, counties), agreements: placed.length },
    { part: 'statewide', text: messages.ledger.statewide(statewide.length), agreements: statewide.length },
    { part: 'unplaced', text: messages.ledger.unplaced(unplaced.length), agreements: unplaced.length },
  ] as const;
  const pending = applications.length > 0 ? messages.ledger.pending(applications.length) : '';
  const opening = messages.ledger.listed(listed.length, state);
  return {
    listed: opening,
    parts,
    pending,
    sentence: `${opening}${parts.map(({ text }) => text).join(', ')}.${pending === '' ? '' : ` ${pending}`}`,
  };
}
