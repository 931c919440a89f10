import { html, nothing, type TemplateResult } from 'lit';
import type { Level, Vintage } from '../geography/geography.js';
import type { Messages } from '../scene/words/english.js';
import type { SearchController } from './search-controller.js';

/** The search field and what it offers. It never moves the reader until one is picked. */
export function searchView(search: SearchController, level: Level, vintage: Vintage | null, messages: Messages): TemplateResult {
  const { hits, absent, active, open, text } = search;
  const note =
    absent.length > 0 && vintage !== null
      ? messages.search.absent(absent, vintage)
      : hits.length === 0
        ? messages.search.none(text.trim(), level)
        : null;
  return html`
    <div part="search" class="search" role="search">
      <label for="search">${messages.search.label(level)}</label>
      <input
        id="search" type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search"
        aria-autocomplete="list" aria-controls="hits" aria-expanded=${open && hits.length > 0}
        aria-activedescendant=${active >= 0 ? `hit-${active}` : nothing}
        .value=${text}
        @input=${(event: InputEvent) => search.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => search.press(event)}
        @blur=${() => search.close()}
      >
      <div class="offers" ?hidden=${!open}>
        <ul id="hits" role="listbox" aria-label=${messages.search.label(level)} ?hidden=${hits.length === 0}>
          ${hits.map(
            (hit, i) => html`
              <li id="hit-${i}" role="option" aria-selected=${i === active}
                @pointerdown=${(event: PointerEvent) => event.preventDefault()}
                @click=${() => search.pick(hit)}>${hit.former === null ? hit.label : messages.search.former(hit.label, hit.former)}</li>`,
          )}
        </ul>
        ${open && note !== null ? html`<p role="status">${note}</p>` : nothing}
      </div>
    </div>
  `;
}
