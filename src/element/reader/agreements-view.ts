import { html, nothing, type TemplateResult } from 'lit';
import type { AgreementWords } from '../scene/words/describe-unit.js';
import type { Messages } from '../scene/words/english.js';

/** A list of agreements with their documents. Links were checked to be `https:` or `http:` when they were read. */
export function agreementsView(agreements: readonly AgreementWords[], messages: Messages, places: boolean): TemplateResult {
  return html`
    <ul class="agreements">
      ${agreements.map(
        ({ agency, text, place, link, addendum, reasons }) => html`
          <li>
            <span class="agency" lang="en">${agency}</span>${places ? html` <span class="place">${place}</span>` : nothing}
            <span class="text">${text}</span>
            ${link === null ? nothing : html`<a href=${link} rel="noopener">${messages.memorandum}</a>`}
            ${addendum === null ? nothing : html`<a href=${addendum} rel="noopener">${messages.addendum}</a>`}
            ${reasons.map((reason) => html`<span class="reason">${reason}</span>`)}
          </li>`,
      )}
    </ul>
  `;
}
