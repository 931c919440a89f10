import { html, nothing, type TemplateResult } from 'lit';
import type { Level, Vintage } from '../../geography/geography.js';
import type { Messages } from '../../scene/words/messages.js';
import { anew } from '../anew.js';
import type { SearchController } from './search-controller.js';

/** What the search field offers. It never moves the reader until one is picked. */
export function offersView(search: SearchController, level: Level, vintage: Vintage | null, messages: Messages): TemplateResult {
  const { hits, active, open } = search;
  const note = open ? noteOf(search, level, vintage, messages) : '';
  return html`
    <div class="offers" ?hidden=${!open}>
      <ul id="hits" role="listbox" aria-label=${messages.offers.search(level)} ?hidden=${hits.length === 0}>
        ${hits.map(
          (hit, i) => html`
            <li id="hit-${i}" role="option" translate="no" aria-selected=${i === active}
              @pointerdown=${(event: PointerEvent) => event.preventDefault()}
              @click=${() => search.pick(hit)}>${anew([hit.former === null ? hit.label : messages.search.former(hit.label, hit.former)])}</li>`,
        )}
      </ul>
      ${note === '' ? nothing : html`<p role="status">${anew([note])}</p>`}
    </div>
  `;
}

function noteOf({ hits, absent, text, total }: SearchController, level: Level, vintage: Vintage | null, { search }: Messages): string {
  if (absent.length > 0 && vintage !== null) return search.absent(absent, vintage);
  if (total > hits.length) return search.more(hits.length, total, level);
  return hits.length === 0 ? search.none(text.trim(), level) : '';
}
