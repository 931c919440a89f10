import type { Choropleth } from '../../choropleth/classify.js';
import type { Ledger } from '../../counts/counts.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import type { Caption, Figure } from '../figure.js';
import type { EditionMessages } from '../words/edition-messages.js';
import type { Messages } from '../words/messages.js';
import type { Table } from '../words/table.js';

/** What a picture says, in numbers and in words: every form of it copies this, so that none computes a number of its own. */
export interface Told {
  readonly choropleth: Choropleth;
  readonly figure: Figure;
  readonly caption: Caption;
  /** Every place of the picture, none listed included. */
  readonly table: Table;
  /** `null` for numbers of somebody's own, which have none. */
  readonly ledger: Ledger | null;
  /** `null` for the whole country. */
  readonly state: string | null;
  /** Who the figures are from; `''` where nobody says it. */
  readonly source: string;
  /** What has to be said of the picture, a sentence each. */
  readonly notices: readonly string[];
  readonly messages: Messages;
  readonly words: EditionMessages;
}

/** A picture as it stands in front of somebody. */
export interface Shown {
  readonly choropleth: Choropleth;
  readonly figure: Figure & { readonly caption: Caption };
  /** Every place of the choropleth. */
  readonly table: Table;
  /** Two digits of the state that is framed; `null` for none. */
  readonly within: string | null;
  /** Who the author says the figures are from; `''` where the data is to say it. */
  readonly source: string;
}

/** What a picture says. */
export function tell({ choropleth, figure, table, within, source }: Shown, messages: Messages, words: EditionMessages): Told {
  const { counts } = choropleth;
  const { misread, status, caption } = figure;
  return {
    ...{ choropleth, figure, caption, messages, words },
    table: { ...table, rows: table.rows.filter(({ id }) => within === null || id.startsWith(within)) },
    ledger: counts.measure === null ? sumLedger(counts, within) : null,
    state: within && messages.stateName(within),
    source: source || (counts.source?.name ?? ''),
    notices: status?.kind === 'notice' || status?.kind === 'empty' ? [...misread, status.text] : misread,
  };
}
