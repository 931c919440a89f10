import { html, nothing, type TemplateResult } from 'lit';
import type { Hit } from '../../scene/find/place-index.js';
import type { FindMessages } from '../../scene/words/find-messages.js';
import { anew } from '../anew.js';
import type { SearchController } from './search-controller.js';

/** What the search field offers. It never moves the reader until one is picked. @param label what the field is called */
export function offersView(search: SearchController, label: string, words: FindMessages): TemplateResult {
  const { findings, active, open, note } = search;
  // What is spelled alike is offered after it was said that nothing is spelled so.
  const noteView = note === '' ? nothing : html`<p class="offers-note">${anew([note])}</p>`;
  return html`
    <div class="offers" ?hidden=${!open}>
      ${findings.isNear ? noteView : nothing}
      <ul id="hits" role="listbox" aria-label=${label} ?hidden=${findings.hits.length === 0}>
        ${findings.hits.map(
          (hit, i) => html`
            <li id="hit-${i}" role="option" translate="no" aria-selected=${i === active}
              @pointerdown=${(event: PointerEvent) => event.preventDefault()}
              @click=${() => search.pick(hit)}>${anew([offerOf(hit, words)])}</li>`,
        )}
      </ul>
      ${findings.isNear ? nothing : noteView}
    </div>
  `;
}

function offerOf({ label, former, inside }: Hit, words: FindMessages): string {
  if (inside) return words.inside(inside.name, label);
  return former === null ? label : words.former(label, former);
}
