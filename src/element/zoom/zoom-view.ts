import { html, type TemplateResult } from 'lit';
import type { ZoomMessages } from '../../scene/words/zoom-messages.js';

/** What the buttons do; `undefined` where there is nothing to do. */
export interface ZoomActs {
  readonly closer: (() => void) | undefined;
  readonly farther: (() => void) | undefined;
  readonly whole: (() => void) | undefined;
}

/** Buttons under the map, whose corners have insets. */
export function zoomView(words: ZoomMessages, { closer, farther, whole }: ZoomActs): TemplateResult {
  return html`
    <div part="zoom" class="zoom" role="group" aria-label=${words.title}>
      <button type="button" aria-label=${words.closer} title=${words.closer} aria-disabled=${!closer} @click=${() => closer?.()}><b aria-hidden="true">+</b></button>
      <button type="button" aria-label=${words.farther} title=${words.farther} aria-disabled=${!farther} @click=${() => farther?.()}><b aria-hidden="true">−</b></button>
      <button type="button" aria-disabled=${!whole} @click=${() => whole?.()}>${words.whole}</button>
    </div>
  `;
}
