import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../../scene/words/describe-panel.js';
import type { Messages } from '../../scene/words/messages.js';
import { anew } from '../anew.js';
import { agreementsView } from './agreements-view.js';

/** What the panel can do besides. */
export interface PanelActions {
  close(): void;
  /** Draws the counties of a state; absent where there are none to draw. */
  readonly open?: { readonly state: string; act(): void } | undefined;
}

/** The list behind what the reader chose, under the map, where a phone has room for it. */
export function panelView(panel: Panel | undefined, messages: Messages, actions: PanelActions): TemplateResult {
  return html`
    <section id="panel" part="panel" class="panel" aria-labelledby="panel-title" ?hidden=${!panel}>
      ${anew([panel && [panel.title, ...panel.notes].join(), panel, messages, actions.open === undefined], () => (panel ? contentView(panel, messages, actions) : nothing))}
    </section>
  `;
}

function contentView({ title, notes, agreements, places }: Panel, messages: Messages, { close, open }: PanelActions): TemplateResult {
  return html`
    <h3 id="panel-title">${title}</h3>
    <button type="button" part="close" class="close" aria-label=${messages.panel.close} @click=${close}>×</button>
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${open ? html`<p><button type="button" part="action" class="action" @click=${() => open.act()}>${messages.panel.open(open.state)}</button></p>` : nothing}
    ${agreements === null ? html`<p>${messages.panel.loading}</p>` : nothing}
    ${anew([agreements], () => (agreements && agreements.length > 0 ? agreementsView(agreements, messages, places) : nothing))}
  `;
}
