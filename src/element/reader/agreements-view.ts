import { html, nothing, type TemplateResult } from 'lit';
import type { AgreementWords } from '../../scene/words/describe-agreements.js';
import type { Messages } from '../../scene/words/messages.js';

/** A list of agreements with their documents. Links were checked to be `https:` or `http:` when they were read. */
export function agreementsView(agreements: readonly AgreementWords[], messages: Messages, places: boolean): TemplateResult {
  const { memorandum, addendum: addendumWord } = messages.agreement;
  return html`
    <ul class="agreements">
      ${agreements.map(
        ({ agency, text, place, link, addendum, reasons }) => html`
          <li part="agreement">
            <span class="agency" lang="en" translate="no">${agency}</span>${places ? html` <span class="place">${place}</span>` : nothing}
            <span class="text">${text}</span>
            ${link === null ? nothing : html`<a href=${link} rel="noopener">${memorandum}<span class="unseen" lang="en">, ${agency}</span></a>`}
            ${addendum === null ? nothing : html`<a href=${addendum} rel="noopener">${addendumWord}<span class="unseen" lang="en">, ${agency}</span></a>`}
            ${reasons.map((reason) => html`<span class="reason">${reason}</span>`)}
          </li>`,
      )}
    </ul>
  `;
}
