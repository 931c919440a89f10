import { html, type TemplateResult } from 'lit';
import { anew } from '../anew.js';
import type { UnitWords } from '../../scene/words/describe-unit.js';

/** A unit in short, beside the pointer or the cursor; and the point that it stands beside. */
export function tooltipView(words: UnitWords | undefined): TemplateResult {
  return html`
    <div class="pointer" popover="manual"></div>
    <div part="tooltip" class="tooltip" popover="manual" ?hidden=${!words}>
      ${anew([words], () =>
        words
          ? html`<strong translate="no">${words.name}</strong>
            <span>${words.headline}</span>
            ${words.models.map(({ color, text }) => html`<span class="model"><i class="key paint-${color}"></i>${text}</span>`)}
            ${words.notes.map((note) => html`<small>${note}</small>`)}`
          : '',
      )}
    </div>
  `;
}
