import type { Model } from '../../agreements/agreement.js';
import type { Ledger } from '../../counts/counts.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { FigureMessages } from './messages.js';

/** The ledger as a sentence whose numbers lead to lists. */
export interface LedgerWords {
  /** "1,843 agreements listed: ". */
  readonly listed: string;
  /** Each with the punctuation that follows it. */
  readonly parts: readonly { readonly part: LedgerPart; readonly text: string; readonly after: string; readonly agreements: number }[];
  /** What is said apart, because it is not counted; `''` when there is nothing. */
  readonly pending: string;
  readonly sentence: string;
}

/**
 * Says where the listed agreements went, and, apart from them, how many applications are pending.
 *
 * @param state name of the state it is the ledger of; `null` for the whole country
 * @param models which alone are counted; all where empty
 */
export function describeLedger(ledger: Ledger, state: string | null, models: readonly Model[], messages: FigureMessages): LedgerWords {
  const words = messages.ledger;
  const parts = (['placed', 'statewide', 'unplaced'] as const).map((part, i) => ({
    part,
    text: words.part(part, ledger[part], ledger.counties),
    after: i < 2 ? words.between : words.end,
    agreements: ledger[part],
  }));
  const pending = ledger.pending > 0 ? words.pending(ledger.pending) : '';
  const listed = words.listed(ledger.listed, messages.kindWords(models), messages.inState(state));
  return {
    listed,
    parts,
    pending,
    sentence: messages.sentences([listed + parts.map(({ text, after }) => text + after).join(' '), pending]),
  };
}
