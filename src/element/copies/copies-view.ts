import { html, nothing, type TemplateResult } from 'lit';
import type { CopyMessages, CopyName } from '../../scene/words/copy-messages.js';

/** What is said of the last copy; and a text that the reader is to copy by hand, or `null`. */
export interface CopiesTold {
  readonly text: string;
  readonly byHand: string | null;
}

/** A button for each copy that there is, and what became of the last one. */
export function copiesView(
  names: readonly CopyName[],
  { text, byHand }: CopiesTold,
  words: CopyMessages,
  make: (name: CopyName) => void,
): TemplateResult {
  return html`
    <div part="actions" class="copies" role="group" aria-label=${words.title}>
      ${names.map((name) => html`<button type="button" part="action" class="action" @click=${() => make(name)}>${words.label(name)}</button>`)}
      <p class="told">${text}</p>
      ${
        byHand === null
          ? nothing
          : html`<textarea readonly rows="3" aria-label=${words.byHand} .value=${byHand} @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}></textarea>`
      }
    </div>
  `;
}
