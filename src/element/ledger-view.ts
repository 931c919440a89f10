import { html, type TemplateResult } from 'lit';
import type { LedgerPart } from '../counts/list-placements.js';
import type { LedgerWords } from '../scene/words/describe-ledger.js';

/**
 * The ledger sentence; each number opens the list behind it.
 *
 * @param notes what is said after it; `''` for nothing
 */
export function ledgerView(
  ledger: LedgerWords,
  open: LedgerPart | null,
  notes: string,
  toggle: (part: LedgerPart) => void,
): TemplateResult {
  const numberView = (part: LedgerPart, text: string): TemplateResult =>
    html`<button type="button" class="number" aria-expanded=${open === part} aria-controls="panel" aria-describedby="listed" @click=${() => toggle(part)}>${text}</button>`;
  return html`
    <p part="ledger" class="ledger">
      <span id="listed">${ledger.listed}</span>${ledger.parts.map(
        ({ part, text, after, agreements }) => html`<span class="part">${agreements === 0 ? text : numberView(part, text)}${after}</span> `,
      )}
      ${ledger.pending} ${notes}
    </p>
  `;
}
