import type { Choropleth } from '../choropleth/choropleth.js';
import type { Messages } from './messages.js';

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

/** Says where the listed agreements went. */
export function describeLedger({ tally }: Choropleth, messages: Messages): LedgerWords {
  const { listed, placed, statewide, unplaced } = tally.ledger;
  const counties = [...tally.counties.values()].filter(({ agreements }) => agreements > 0).length;
  const parts = [
    { part: 'placed', text: messages.ledger.placed(placed.length, counties), agreements: placed.length },
    { part: 'statewide', text: messages.ledger.statewide(statewide.length), agreements: statewide.length },
    { part: 'unplaced', text: messages.ledger.unplaced(unplaced.length), agreements: unplaced.length },
  ] as const;
  const pending = tally.pending.length > 0 ? messages.ledger.pending(tally.pending.length) : '';
  const opening = messages.ledger.listed(listed.length);
  return { listed: opening, parts, pending, sentence: `${opening}${parts.map(({ text }) => text).join(', ')}.${pending === '' ? '' : ` ${pending}`}` };
}
