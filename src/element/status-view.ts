import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../scene/words/english.js';
import type { Status } from '../scene/words/describe-status.js';

/** The status in sight and in speech: failures interrupt, the rest is polite. */
export function statusView(status: Status | undefined, loadCounties: (() => void) | undefined, messages: Messages): TemplateResult {
  const failed = status?.kind === 'error';
  return html`
    <div part="status" class="status ${status?.kind ?? ''}" role=${failed ? 'alert' : 'status'}>
      ${status ? html`<p>${status.text}</p>` : nothing}
      ${
        loadCounties
          ? html`<p>${messages.status.statesOnly} <button type="button" @click=${loadCounties}>${messages.status.loadCounties}</button></p>`
          : nothing
      }
    </div>
  `;
}
