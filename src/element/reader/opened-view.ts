import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../anew.js';
import type { Level } from '../../geography/geography.js';
import type { Messages } from '../../scene/words/messages.js';

/** Which state the reader opened, and the way back. @param state `null` where none is open @param level that the author asks for */
export function openedView(state: string | null, level: Level, messages: Messages, back: () => void): TemplateResult | typeof nothing {
  if (state === null) return nothing;
  const { back: states, whole, here } = messages.opened;
  return html`<p part="opened" class="opened"><button type="button" part="action" class="action" @click=${back}>${level === 'state' ? states : whole}</button> ${anew([here(state)])}</p>`;
}
