import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../scene/describe-panel.js';
import type { Messages } from '../scene/messages.js';
import { agreementsView } from './agreements-view.js';

/** The list behind what the reader chose, under the map, where a phone has room for it. */
export function panelView(panel: Panel | undefined, messages: Messages, close: () => void): TemplateResult {
  return html`
    <section id="panel" part="panel" class="panel" aria-labelledby="panel-title" ?hidden=${!panel}>
      ${panel
        ? html`
            <h3 id="panel-title">${panel.title}</h3>
            <button type="button" class="close" aria-label=${messages.close} @click=${close}>×</button>
            ${panel.notes.map((note) => html`<p>${note}</p>`)}
            ${panel.agreements.length > 0 ? agreementsView(panel.agreements, messages, panel.places) : nothing}`
        : nothing}
    </section>
  `;
}
