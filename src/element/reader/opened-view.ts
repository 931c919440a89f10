import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../scene/words/english.js';

/** Which state the reader opened from a map of states, and the way back. `null` where none is open. */
export function openedView(state: string | null, messages: Messages, back: () => void): TemplateResult | typeof nothing {
  if (state === null) return nothing;
  return html`<p part="opened" class="opened"><button type="button" class="action" @click=${back}>${messages.opened.back}</button> ${messages.opened.here(state)}</p>`;
}
