import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../scene/words/describe-panel.js';
import type { Messages } from '../scene/words/english.js';
import { agreementsView } from './agreements-view.js';

/** What the panel can do besides. */
export interface PanelActions {
  close(): void;
  /** Draws the counties of the state shown; absent where there are none to draw. */
  readonly open?: (() => void) | undefined;
}

/** The list behind what the reader chose, under the map, where a phone has room for it. */
export function panelView(panel: Panel | undefined, messages: Messages, { close, open }: PanelActions): TemplateResult {
  return html`
    <section id="panel" part="panel" class="panel" aria-labelledby="panel-title" ?hidden=${!panel}>
      ${
        panel
          ? html`
            <h3 id="panel-title">${panel.title}</h3>
            <button type="button" class="close" aria-label=${messages.close} @click=${close}>×</button>
            ${panel.notes.map((note) => html`<p>${note}</p>`)}
            ${open ? html`<p><button type="button" class="action" @click=${open}>${messages.panel.open(panel.title)}</button></p>` : nothing}
            ${panel.agreements.length > 0 ? agreementsView(panel.agreements, messages, panel.places) : nothing}`
          : nothing
      }
    </section>
  `;
}
