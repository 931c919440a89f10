import { html, nothing, type TemplateResult } from 'lit';
import type { LedgerPart, LedgerWords } from '../scene/words/describe-ledger.js';

/**
 * The ledger sentence; each number opens the list behind it.
 *
 * @param vintage what was done about boundaries; `''` for nothing worth saying
 */
export function ledgerView(
  ledger: LedgerWords,
  open: LedgerPart | undefined,
  vintage: string,
  toggle: (part: LedgerPart) => void,
): TemplateResult {
  return html`
    <p part="ledger" class="ledger">
      ${ledger.listed}${ledger.parts.map(
        ({ part, text, agreements }, i) =>
          html`<span class="part">${
            agreements === 0
              ? text
              : html`<button type="button" class="number" aria-expanded=${open === part} aria-controls="panel" @click=${() => toggle(part)}>${text}</button>`
          }${i + 1 < ledger.parts.length ? ',' : '.'}</span> `,
      )}
      ${[ledger.pending, vintage].join(' ').trim() || nothing}
    </p>
  `;
}
