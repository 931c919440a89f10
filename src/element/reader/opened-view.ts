import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../anew.js';
import type { Messages } from '../../scene/words/messages.js';

/** Which state the reader opened from a map of states, and the way back. `null` where none is open. */
export function openedView(state: string | null, messages: Messages, back: () => void): TemplateResult | typeof nothing {
  if (state === null) return nothing;
  const { back: goBack, here } = messages.opened;
  return html`<p part="opened" class="opened"><button type="button" part="action" class="action" @click=${back}>${goBack}</button> ${anew([here(state)])}</p>`;
}
