import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlMessages } from '../../scene/words/control-messages.js';
import type { Control, ControlOption } from '../../scene/describe-controls.js';

/** What the controls do. */
export interface ControlActions {
  choose(option: ControlOption): void;
  /** Takes back all that was chosen. */
  reset(): void;
}

/** Native controls in one row, and the way back to what the page shows. */
export function controlsView(
  controls: readonly Control[],
  isChanged: boolean,
  words: ControlMessages,
  { choose, reset }: ControlActions,
): TemplateResult {
  return html`
    <div part="controls" class="controls" role="group" aria-label=${words.title}>
      ${controls.map(
        ({ name, label, options }) => html`
          <label class=${name}><span>${label}</span>
            <select part="control" name=${name} @change=${({ target }: Event) => take(options, target as HTMLSelectElement, choose)}>
              ${options.map((option, i) => html`<option value=${i} .selected=${live(option.isChosen)}>${option.label}</option>`)}
            </select>
          </label>`,
      )}
      <button type="button" part="reset" class="reset" aria-label=${words.resetInFull} title=${words.resetInFull}
        aria-disabled=${!isChanged} @click=${() => isChanged && reset()}><span>${words.reset}</span></button>
    </div>
  `;
}

function take(options: readonly ControlOption[], { selectedIndex }: HTMLSelectElement, choose: ControlActions['choose']): void {
  const option = options[selectedIndex];
  if (option) choose(option);
}
